import { comment, literal, quote } from './print.ts'
import {
  componentName,
  type ListedOperation,
  listOperations,
  type Parameter,
  type ResponseObject,
  resolve,
  type Schema,
  type Spec,
} from './spec.ts'
import { inferredPath, isGuessed, wireTable } from './wire-table.ts'

const clientTypes = ['Api', 'ApiError', 'Method', 'PaginatedMethod', 'Receive']
const clientValues = [
  'basic',
  'bearer',
  'bytes',
  'commas',
  'cursorPages',
  'failsInItems',
  'failsWhen',
  'formData',
  'guessed',
  'headerKey',
  'json',
  'numberedPages',
  'queryKey',
  'receiver',
]

/** `operations.gen.ts`: the wire table, and a documented interface with one member per operation. */
export function operationsModule(vendor: string, spec: Spec, ownMultipart = false): string {
  const members = listOperations(spec).map((listed) => describe(spec, listed))
  const clash = members.find(({ inputName }) => inputName in (spec.components.schemas ?? {}))
  if (clash) throw new Error(`Schema ${clash.inputName} has the name of the input of an operation: rename the schema`)
  const inputs = members.map(({ input }) => input).join('\n')
  const table = `export const api: Api = ${literal(wireTable(vendor, spec, ownMultipart))}`
  const documented = `${comment([`The operations of the ${spec.info.title}, by operationId.`])}export interface Operations {\n${members.map(({ member }) => member).join('\n')}}`
  const guessed = listOperations(spec).filter(({ operation }) => inferredPath(operation) !== undefined)
  const inferred =
    guessed.length > 0
      ? `/** The operations whose path nobody has documented. */\nexport type InferredPath = ${guessed.map(({ operation }) => quote(operation.operationId)).join(' | ')}\n`
      : ''
  const received = Object.values(spec.webhooks ?? {})
    .map((item) => receive(vendor, spec, item.post))
    .join('\n')
  const body = [inputs, documented, inferred, received, table].filter(Boolean).join('\n')
  const named = clientTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  const values = clientValues.filter((name) => new RegExp(`\\b${name}\\b(?!['/:])`).test(received + table))
  const schemas = ['operations', ...Object.keys(spec.components.schemas ?? {})].filter((name) =>
    new RegExp(`(?<![\\w'])${name}(?![\\w'])`).test(
      `${inputs}${documented}${received}`.replaceAll(/\/\*\*[\s\S]*?\*\//g, ''),
    ),
  )
  return [
    `// Generated from specs/${vendor} by \`pnpm generate\`. Do not edit.`,
    `import { ${[...values, ...named.map((name) => `type ${name}`)].join(', ')} } from '@countersign/client'`,
    ...(/\bmultipart\b/.test(table) ? [`import { multipart } from './multipart.ts'`] : []),
    ...(schemas.length > 0 ? [`import type { ${schemas.sort().join(', ')} } from './schema.gen.ts'`] : []),
    '',
    body,
    '',
  ].join('\n')
}

const pascal = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

function describe(spec: Spec, { operation, parameters }: ListedOperation) {
  const inputName = `${pascal(operation.operationId)}Input`
  const id = quote(operation.operationId)
  const fields = parameters.map((parameter) => parameterField(operation.operationId, parameter))
  const content = Object.entries(operation.requestBody?.content ?? {})
  if (content.length > 0) {
    const types = content.map(
      ([type, media]) =>
        schemaType(media.schema) ?? `NonNullable<operations[${id}]['requestBody']>['content'][${quote(type)}]`,
    )
    fields.push(
      `${comment([operation.requestBody?.description], '  ')}  body${operation.requestBody?.required ? '' : '?'}: ${union(types)}\n`,
    )
  }
  const input = `/** Input of \`${operation.operationId}\`. */\nexport interface ${inputName} {\n${fields.join('')}}\n`
  const pagination = operation['x-pagination']
  const data = dataType(spec, operation)
  const item = pagination?.items ? `NonNullable<${data}>[${quote(pagination.items)}][number]` : `${data}[number]`
  const generics = [inputName, data, failureType(spec, operation), ...(pagination ? [item] : [])]
  const member = `${operationComment(spec, operation)}  ${operation.operationId}: ${pagination ? 'PaginatedMethod' : 'Method'}<\n${generics.map((generic) => `    ${generic}`).join(',\n')}\n  >\n`
  return { inputName, input, member }
}

function parameterField(operationId: string, parameter: Parameter) {
  const key = /^[A-Za-z_$][\w$]*$/.test(parameter.name) ? parameter.name : quote(parameter.name)
  const standard = parameter.schema.default
  const text = comment(
    [
      parameter.description?.trim(),
      [standard === undefined ? '' : `@default ${JSON.stringify(standard)}`, parameter.deprecated ? '@deprecated' : '']
        .filter(Boolean)
        .join('\n'),
    ],
    '  ',
  )
  const type = `operations[${quote(operationId)}]['parameters'][${quote(parameter.in)}]`
  return `${text}  ${key}${parameter.required ? '' : '?'}: ${primitive(parameter.schema) ?? `NonNullable<NonNullable<${type}>[${quote(parameter.name)}]>`}\n`
}

/** The TypeScript type of a plain schema; a look-up in the generated types is correct for all others but harder to read. */
function primitive(schema: Schema) {
  const plain = Object.keys(schema).every(
    (name) =>
      [
        'type',
        'format',
        'default',
        'minLength',
        'minimum',
        'maximum',
        'maxLength',
        'description',
        'examples',
        'example',
      ].includes(name) || name.startsWith('x-'),
  )
  if (!plain || schema['x-extensible-enum']) return undefined
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  return schema.type === 'string' || schema.type === 'boolean' ? schema.type : undefined
}

function schemaType(schema: Schema): string | undefined {
  if (schema.$ref) return componentName(schema.$ref)
  if (schema.type === 'array' && schema.items?.$ref) return `${componentName(schema.items.$ref)}[]`
  if (schema.format === 'binary') return undefined
  return primitive(schema)
}

const union = (types: string[]) => [...new Set(types)].join(' | ') || 'undefined'

/** What a call resolves to: the bodies of all 2xx responses, without the schemas that stand for a failure. */
function dataType(spec: Spec, operation: ListedOperation['operation']): string {
  const failures = spec.info['x-failure']?.schemas ?? []
  const types = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, response]) => bodyTypes(spec, operation.operationId, status, response))
  return union(types.filter((type) => !failures.includes(type)))
}

/** The types of a response's bodies; `undefined` where there is none, `unknown` where an error's body is not described. */
function bodyTypes(spec: Spec, operationId: string, status: string, response: Responses[string]): string[] {
  const { content } = resolve<ResponseObject>(spec, response)
  const success = status.startsWith('2')
  if (!content) return [success ? 'undefined' : 'unknown']
  const types = Object.entries(content).flatMap(([type, { schema }]) => {
    if (schema.format === 'binary') return ['Blob']
    const lookUp = `operations[${quote(operationId)}]['responses'][${statusKey(status)}]['content'][${quote(type)}]`
    return (schema.oneOf ?? schema.anyOf ?? [schema]).map((alternative) => schemaType(alternative) ?? lookUp)
  })
  return success && Object.values(content).some(isGuessed) ? [...types, 'undefined'] : types
}

type Responses = ListedOperation['operation']['responses']
const statusKey = (status: string) => (/^\d+$/.test(status) ? status : quote(status))

/** A union of `ApiError<status, body>`, so that comparing `status` narrows `body`. */
function failureType(spec: Spec, operation: ListedOperation['operation']): string {
  const failures = spec.info['x-failure']?.schemas ?? []
  const types = Object.entries(operation.responses).flatMap(([status, response]) => {
    const bodies = bodyTypes(spec, operation.operationId, status, response)
    if (!status.startsWith('2')) return [`ApiError<${/^\d+$/.test(status) ? status : 'number'}, ${union(bodies)}>`]
    const refused = bodies.filter((body) => failures.includes(body))
    return refused.length > 0 ? [`ApiError<${status}, ${union(refused)}>`] : []
  })
  return union(types.length > 0 ? types : ['ApiError'])
}

function operationComment(spec: Spec, operation: ListedOperation['operation']) {
  const errors = Object.entries(operation.responses)
    .filter(([status]) => !status.startsWith('2'))
    .map(
      ([status, response]) =>
        `@throws {ApiError} ${status}: ${firstSentence(resolve<ResponseObject>(spec, response).description)}`,
    )
  const tags = [
    operation.deprecated ? '@deprecated' : '',
    ...errors,
    operation.externalDocs ? `@see ${operation.externalDocs.url}` : '',
  ].filter(Boolean)
  return comment([operation.summary, operation.description?.trim(), tags.join('\n')], '  ')
}

/** The function that takes a webhook; its keys are the headers whose values are secret. */
function receive(vendor: string, spec: Spec, operation: ListedOperation['operation'] | undefined): string {
  if (!operation) return ''
  const { operationId, summary, description, externalDocs, parameters = [], requestBody } = operation
  const secrets = parameters
    .map((parameter) => resolve<Parameter>(spec, parameter))
    .filter((parameter) => parameter.in === 'header' && parameter['x-sensitive'] === 'secret')
  const keys = Object.fromEntries(secrets.map(({ name }) => [camel(name.replace(/^x-/i, '')), name]))
  const schema = requestBody?.content['application/json']?.schema
  const body = (schema && schemaType(schema)) ?? 'unknown'
  const names = Object.keys(keys)
  const errors = [
    names.length > 0 ? `@throws {AuthenticationError} when ${names.join(' or ')} is another one` : '',
    '@throws {ResponseFormatError} when the delivery is no JSON object',
    externalDocs ? `@see ${externalDocs.url}` : '',
  ]
  const type = `Receive<${body}, ${union(names.map(quote)) === 'undefined' ? 'never' : union(names.map(quote))}>`
  return `${comment([`Takes the webhook \`${operationId}\`: ${summary}`, description?.trim(), errors.filter(Boolean).join('\n')])}export const receive${pascal(operationId)}: ${type} = /* @__PURE__ */ receiver(${quote(vendor)}, ${quote(operationId)}, ${literal(keys)})\n`
}

const camel = (name: string) => name.replaceAll(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())

const firstSentence = (text: string) =>
  text
    .trim()
    .split(/(?<=[.!?])\s/)[0]
    ?.replaceAll('\n', ' ') ?? ''
