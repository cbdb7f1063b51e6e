import { type Document, type MediaType, type MockAnswers, type Operation, resolve, type Schema } from './document.ts'
import type { Documented } from './documented.ts'
import type { FormRules } from './form.ts'
import type { Mocked } from './prism.ts'

/** One operation of a vendor: what Prism answers, and what the spec says beside. */
export interface Endpoint {
  operationId: string
  mocked: Mocked
  answers: MockAnswers
  /** Media types of the answers whose body is bytes; their examples hold them as base64. */
  binary: Set<string>
  /** Media types of the request body. */
  accepts: string[]
  /** How a form is to be read, where the operation takes one. */
  form?: FormRules
  documented: Documented
}

export function createEndpoint(document: Document, mocked: Mocked): Endpoint {
  const operation = resolve(document, document.paths[mocked.path] ?? {})[mocked.method.toLowerCase()] as Operation
  const responses = Object.entries(operation.responses).map(([status, response]) => ({
    status,
    content: resolve(document, response).content ?? {},
  }))
  const request = (operation.requestBody && resolve(document, operation.requestBody).content) ?? {}
  const form = request['multipart/form-data']
  const contents = responses.flatMap(({ content }) => Object.entries(content))
  return {
    operationId: operation.operationId ?? `${mocked.method} ${mocked.path}`,
    mocked,
    answers: { ...document.info['x-mock'], ...operation['x-mock'] },
    binary: new Set(
      contents.filter(([, { schema }]) => schema && isBinary(resolve<Schema>(document, schema))).map(([type]) => type),
    ),
    accepts: Object.keys(request),
    documented: new Map(
      responses.map(({ status, content }) => [
        status,
        Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)),
      ]),
    ),
    ...(form && { form: formRules(document, form) }),
  }
}

const isBinary = ({ format }: Schema) => format === 'binary'

function formRules(document: Document, { schema = {}, encoding = {} }: MediaType): FormRules {
  const { properties = {} } = resolve<Schema>(document, schema)
  const described = Object.entries(properties).map(([name, property]) => {
    const { type, format, items, 'x-csv': csv } = resolve<Schema>(document, property)
    const content = items ? resolve<Schema>(document, items) : { format }
    const types = encoding[name]?.contentType?.split(',').map((known) => known.trim().toLowerCase()) ?? []
    return [name, { list: type === 'array', binary: content.format === 'binary', types, ...(csv && { csv }) }]
  })
  return Object.fromEntries(described)
}
