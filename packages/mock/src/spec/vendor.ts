import { type Document, readDocument, type SecurityScheme } from './document.ts'
import { createEndpoint, type Endpoint } from './endpoint.ts'
import { createRoute, type Route } from './route.ts'

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
  const { loadOperations } = await import('./prism.ts') // takes long: not for a command that only prints its help
  const servers = (document.servers ?? [{ url: '/' }]).flatMap(fillVariables)
  return {
    name,
    title: document.info.title,
    servers,
    basePaths: [...new Set(servers.map((url) => new URL(url, 'http://localhost').pathname.replace(/\/$/, '')))],
    schemes: document.components?.securitySchemes ?? {},
    routes: (await loadOperations(document)).map((mocked) =>
      createRoute(mocked.method, mocked.path, createEndpoint(document, mocked)),
    ),
  }
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
