import {
  type Document,
  type MediaType,
  type MockAnswers,
  type Operation,
  readDocument,
  resolve,
  type Schema,
  type SecurityScheme,
} from './document.ts'
import type { FormSpec } from './form.ts'
import { loadOperations, type Mocked } from './prism.ts'
import { createRoute, type Route } from './route.ts'

/** One operation of a vendor: what Prism answers, and what the spec says beside. */
export interface Endpoint {
  operationId: string
  mocked: Mocked
  answers: MockAnswers
  /** Media types whose body is bytes; examples hold them as base64. */
  binary: Set<string>
  /** How a form is to be read, where the operation takes one. */
  form?: FormSpec
}

/** An API as the mock serves it. */
export interface Vendor {
  name: string
  title: string
  /** Server URLs with their variables filled in, e.g. both versions of an API. */
  servers: string[]
  /** Paths of the server URLs, e.g. `/restapi/v2.1`; `''` where there is none. */
  basePaths: string[]
  schemes: Record<string, SecurityScheme>
  routes: Route<Endpoint>[]
}

/** Loads a vendor from its OpenAPI document (a file or the parsed object). */
export async function loadVendor(name: string, source: string | object): Promise<Vendor> {
  const document = await readDocument(source)
  const servers = (document.servers ?? []).flatMap(fillVariables)
  return {
    name,
    title: document.info.title,
    servers,
    basePaths: [...new Set(servers.map((url) => new URL(url, 'http://localhost').pathname.replace(/\/$/, '')))],
    schemes: document.components?.securitySchemes ?? {},
    routes: (await loadOperations(document)).map((mocked) =>
      createRoute(mocked.method, mocked.path, endpoint(document, mocked)),
    ),
  }
}

function endpoint(document: Document, mocked: Mocked): Endpoint {
  const operation = resolve(document, document.paths[mocked.path] ?? {})[mocked.method.toLowerCase()] as Operation
  const contents = Object.values(operation.responses).flatMap((response) =>
    Object.entries(resolve(document, response).content ?? {}),
  )
  const form = operation.requestBody && resolve(document, operation.requestBody).content?.['multipart/form-data']
  return {
    operationId: operation.operationId ?? `${mocked.method} ${mocked.path}`,
    mocked,
    answers: { ...document.info['x-mock'], ...operation['x-mock'] },
    binary: new Set(
      contents.filter(([, { schema }]) => schema && isBinary(resolve<Schema>(document, schema))).map(([type]) => type),
    ),
    ...(form && { form: formSpec(document, form) }),
  }
}

const isBinary = ({ format }: Schema) => format === 'binary'

function formSpec(document: Document, { schema = {}, encoding = {} }: MediaType): FormSpec {
  const { properties = {} } = resolve<Schema>(document, schema)
  const described = Object.entries(properties).map(([name, property]) => {
    const { type, items, ...rest } = resolve<Schema>(document, property)
    const types = encoding[name]?.contentType?.split(',').map((known) => known.trim().toLowerCase()) ?? []
    return [name, { list: type === 'array', binary: isBinary(items ? resolve<Schema>(document, items) : rest), types }]
  })
  return { properties: Object.fromEntries(described) }
}

/** Every URL a server template stands for: a variable takes each value of its enum, or its default. */
function fillVariables({ url, variables = {} }: NonNullable<Document['servers']>[number]): string[] {
  return Object.entries(variables).reduce(
    (urls, [name, variable]) =>
      urls.flatMap((partial) =>
        (variable.enum ?? [variable.default]).map((value) => partial.replace(`{${name}}`, value)),
      ),
    [url],
  )
}
