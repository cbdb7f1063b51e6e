import { isDeepStrictEqual } from 'node:util'
import type { Content, Operation, SchemaView, SecurityScheme, SpecModel } from '@countersign/openapi'
import type { Fact } from './facts.ts'
import { accepts, fieldAt, typesOf, valuesOf } from './schema.ts'

/** What a spec lacks of a fact, as the end of a sentence; undefined when it still states it. */
export type Lack = string | undefined

/** Compares one fact with a spec. */
export function compare(fact: Fact, model: SpecModel): Lack {
  if (fact.kind === 'server') {
    const servers = model.servers.flatMap((server) => [server.url, ...server.urls()])
    return servers.includes(fact.server) ? undefined : `has no server ${fact.server}: it has ${list(servers)}`
  }
  if (fact.kind === 'credential') return credential(fact, model)
  if (fact.kind === 'schema') {
    const schema = model.schemas.get(fact.schema)
    return schema ? inside(fact, schema, `schema ${fact.schema}`, model) : `has no schema ${fact.schema}`
  }
  const operation = [...model.operations, ...model.webhooks].find(({ id }) => id === fact.operation)
  return operation ? ofOperation(fact, operation, model) : `has no operation ${fact.operation}`
}

function ofOperation(fact: Fact, operation: Operation, model: SpecModel): Lack {
  if (fact.kind === 'operation') {
    const method = operation.method.toUpperCase()
    if (fact.method && fact.method !== method) return `calls ${fact.operation} with ${method}, not with ${fact.method}`
    if (fact.path && fact.path !== operation.path)
      return `has ${fact.operation} at ${operation.path}, not at ${fact.path}`
    return undefined
  }
  if (fact.kind === 'parameter') {
    const found = operation.parameters.find(({ name, in: place }) => name === fact.parameter && place === fact.in)
    const what = `the ${fact.in} parameter \`${fact.parameter}\` of ${fact.operation}`
    if (!found?.schema) return `has not ${what}`
    if (fact.explode !== undefined && fact.explode !== found.explode)
      return `${found.explode ? 'repeats' : 'does not repeat'} ${what} for each value`
    return traits(fact, found.schema, found.required, what, model)
  }
  if (fact.kind === 'body') {
    const schema = contentOf(operation.body?.content, fact.body)?.schema
    const what = `the ${fact.body} body of ${fact.operation}`
    if (!schema) return `has not ${what}`
    const required = operation.body?.required === true
    if (!fact.field && fact.required !== undefined && fact.required !== required)
      return `says of ${what} that it is ${required ? 'required' : 'optional'}`
    return named(fact, schema, what) ?? inside(fact, schema, what, model)
  }
  const answer = operation.answers.find(({ status }) => status === fact.status)
  if (!answer)
    return `has no ${fact.status} for ${fact.operation}: it has ${list(operation.answers.map(({ status }) => status))}`
  const what = `the ${fact.status} of ${fact.operation}`
  const { header } = fact
  if (header && !answer.headers.some(({ name }) => name.toLowerCase() === header.toLowerCase()))
    return `has no header ${header} in ${what}`
  if (!fact.mediaType && !fact.schema && !fact.field) return undefined
  const schema = contentOf(answer.content, fact.mediaType)?.schema
  if (!schema) return `has no ${fact.mediaType ?? ''} body in ${what}`.replace('  ', ' ')
  return named(fact, schema, what) ?? inside(fact, schema, what, model)
}

const list = (values: readonly string[]) => values.join(', ') || 'none'

const contentOf = (contents: readonly Content[] = [], mediaType: string | undefined) =>
  mediaType === undefined ? contents[0] : contents.find((content) => content.mediaType === mediaType)

const named = ({ schema }: { schema?: string }, found: SchemaView, what: string): Lack =>
  schema === undefined || schema === found.name
    ? undefined
    : `has ${found.name ?? 'a schema without a name'}, not ${schema}, as ${what}`

function inside(fact: Fact, schema: SchemaView, where: string, model: SpecModel): Lack {
  if (!fact.field) return traits(fact, schema, undefined, where, model)
  const found = fieldAt(schema, fact.field)
  const what = `the field \`${fact.field}\` in ${where}`
  return found ? traits(fact, found.schema, found.required, what, model) : `has not ${what}`
}

function traits(fact: Fact, schema: SchemaView, required: boolean | undefined, what: string, model: SpecModel): Lack {
  const types = typesOf(schema)
  if (fact.type && !(types.length > 0 && types.every((type) => type === fact.type)))
    return `says of ${what} that it is ${list(types)}, not ${fact.type}`
  if (fact.format && schema.format !== fact.format)
    return `says of ${what} that its format is ${schema.format ?? 'open'}, not ${fact.format}`
  if (fact.required !== undefined && required !== undefined && fact.required !== required)
    return `says of ${what} that it is ${required ? 'required' : 'optional'}`
  if (fact.nullable !== undefined && fact.nullable !== schema.nullable)
    return `says of ${what} that it may ${fact.nullable ? 'not ' : ''}be null`
  if ('default' in fact && !isDeepStrictEqual(fact.default, schema.default))
    return `has not ${JSON.stringify(fact.default)} as the default of ${what}`
  if (fact.deprecated !== undefined && fact.deprecated !== schema.deprecated)
    return `says of ${what} that it is ${fact.deprecated ? 'not ' : ''}deprecated`
  if ('value' in fact && !valuesOf(schema).some((value) => isDeepStrictEqual(value, fact.value)))
    return `does not know ${JSON.stringify(fact.value)} as a value of ${what}`
  if ('accepts' in fact && !accepts(model, schema, fact.accepts))
    return `refuses ${JSON.stringify(fact.accepts)} as ${what}`
  return undefined
}

type Flow = { authorizationUrl?: string; tokenUrl?: string; scopes?: object }

function credential(fact: Fact, { securitySchemes }: SpecModel): Lack {
  const fits = (scheme: SecurityScheme): boolean => {
    const { credential: how } = scheme
    const flows = Object.entries((scheme.keyword('flows') ?? {}) as Record<string, Flow>)
    const kind = flows.length > 0 ? 'oauth2' : how.type === 'apiKey' ? how.in : how.type
    if (kind !== fact.credential) return false
    if (fact.name && (how.type !== 'apiKey' || how.name.toLowerCase() !== fact.name.toLowerCase())) return false
    const flowFits = ([name, flow]: [string, Flow]) =>
      (!fact.flow || fact.flow === name) &&
      (!fact.authorizationUrl || fact.authorizationUrl === flow.authorizationUrl) &&
      (!fact.tokenUrl || fact.tokenUrl === flow.tokenUrl) &&
      (!fact.scope || fact.scope in (flow.scopes ?? {}))
    return fact.credential !== 'oauth2' || flows.some(flowFits)
  }
  const { id: _, kind: __, credential: place, ...rest } = fact
  return [...securitySchemes.values()].some(fits) ? undefined : `has no ${place} credential ${JSON.stringify(rest)}`
}
