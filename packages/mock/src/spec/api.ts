import type { Operation, SpecModel } from '@countersign/openapi'
import { createEndpoint, type Endpoint } from './endpoint.ts'
import { createRoute, type Route } from './route.ts'

/** What the mock knows of an API. */
export interface Api {
  title: string
  /** Paths of the document's servers, `''` where there is none. */
  basePaths: string[]
  /** Server URLs with their variables filled in. */
  servers: string[]
  endpoints: Endpoint[]
  /** An endpoint has a route for each path that one of its servers has. */
  routes: Route[]
  webhooks: readonly Operation[]
  model: SpecModel
}

export function createApi(vendor: string, model: SpecModel): Api {
  const endpoints = model.operations.map((operation) => createEndpoint(vendor, model, operation))
  const servers = model.servers.flatMap((server) => server.urls())
  const routes = endpoints.flatMap((endpoint) => routesTo(endpoint))
  return {
    title: String(model.title),
    basePaths: [...new Set(servers.map(basePathOf))],
    servers,
    endpoints,
    routes,
    webhooks: model.webhooks,
    model,
  }
}

/** Servers of the same path are one route: below the mock's own address they cannot be told apart. */
function routesTo(endpoint: Endpoint): Route[] {
  const origins = new Map<string, string[]>()
  for (const url of endpoint.operation.servers.flatMap((server) => server.urls())) {
    const base = basePathOf(url)
    origins.set(base, [...(origins.get(base) ?? []), originOf(url)])
  }
  return [...origins].map(([base, known]) => createRoute(endpoint, base, known))
}

const anywhere = 'http://localhost'

const basePathOf = (url: string): string =>
  URL.canParse(url, anywhere) ? new URL(url, anywhere).pathname.replace(/\/$/, '') : ''

/** `''` for a server that is relative: it is wherever its description is. */
const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '')
