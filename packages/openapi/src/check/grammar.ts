import { methods } from '../operation/method.ts'

/** The objects of a document, as OpenAPI calls them. */
export type NodeType =
  | 'document'
  | 'info'
  | 'server'
  | 'tag'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'encoding'
  | 'example'
  | 'link'
  | 'callback'
  | 'securityScheme'
  | 'schema'

/** `one` object, a `list` of them, or a `map` whose keys are names. */
export type Shape = readonly ['one' | 'list' | 'map', NodeType]
type Members = Readonly<Record<string, Shape>>

const schemas = (...keywords: string[]) =>
  Object.fromEntries(keywords.map((keyword): [string, Shape] => [keyword, ['one', 'schema']]))
const described: Members = {
  schema: ['one', 'schema'],
  content: ['map', 'mediaType'],
  examples: ['map', 'example'],
}

/** Where in which object others stand. Whatever is not here is data, and nobody looks into it: `$ref` in data is data. */
export const grammar: Readonly<Record<NodeType, Members>> = {
  document: {
    info: ['one', 'info'],
    servers: ['list', 'server'],
    components: ['one', 'components'],
    paths: ['map', 'pathItem'],
    webhooks: ['map', 'pathItem'],
    tags: ['list', 'tag'],
  },
  components: {
    schemas: ['map', 'schema'],
    parameters: ['map', 'parameter'],
    headers: ['map', 'header'],
    requestBodies: ['map', 'requestBody'],
    responses: ['map', 'response'],
    examples: ['map', 'example'],
    links: ['map', 'link'],
    callbacks: ['map', 'callback'],
    securitySchemes: ['map', 'securityScheme'],
    pathItems: ['map', 'pathItem'],
  },
  pathItem: {
    servers: ['list', 'server'],
    parameters: ['list', 'parameter'],
    ...Object.fromEntries(methods.map((method): [string, Shape] => [method, ['one', 'operation']])),
  },
  operation: {
    servers: ['list', 'server'],
    parameters: ['list', 'parameter'],
    requestBody: ['one', 'requestBody'],
    responses: ['map', 'response'],
    callbacks: ['map', 'callback'],
  },
  parameter: described,
  header: described,
  requestBody: { content: ['map', 'mediaType'] },
  response: { content: ['map', 'mediaType'], headers: ['map', 'header'], links: ['map', 'link'] },
  mediaType: { schema: ['one', 'schema'], examples: ['map', 'example'], encoding: ['map', 'encoding'] },
  encoding: { headers: ['map', 'header'] },
  schema: {
    properties: ['map', 'schema'],
    patternProperties: ['map', 'schema'],
    dependentSchemas: ['map', 'schema'],
    $defs: ['map', 'schema'],
    definitions: ['map', 'schema'],
    allOf: ['list', 'schema'],
    oneOf: ['list', 'schema'],
    anyOf: ['list', 'schema'],
    prefixItems: ['list', 'schema'],
    ...schemas('items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'),
    ...schemas('unevaluatedItems', 'unevaluatedProperties', 'contentSchema'),
  },
  info: {},
  server: {},
  tag: {},
  example: {},
  link: {},
  callback: {},
  securityScheme: {},
}

/** Maps of which some keys are no names but extensions. In others `x-rate-limit` may well be the name of a header. */
export const extensible: readonly string[] = ['paths', 'webhooks', 'responses', 'callbacks', 'content', 'encoding']
