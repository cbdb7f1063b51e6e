import type { Endpoint } from './endpoint.ts'
import { NoAnswer } from './no-answer.ts'
import { isSamePattern, type Match, matchPath, nearest, type Route } from './route.ts'
import type { Vendor } from './vendor.ts'

/** What tells operations at one URL apart. */
export interface Asked {
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
}

/** The operation that a request is for. */
export interface Found extends Match {
  vendor: Vendor
  /** The methods that its path takes. */
  methods: string[]
  /** Other operations that neither the URL nor a header tells from it: the body may. */
  alike: Match[]
}

/**
 * Finds the operation of a path on the mock's server: the vendor's name comes first, then its own base path.
 *
 * @throws NoAnswer when there is none; `onVendor` was called if it is the operation alone that is not known
 */
export function findByPath(
  vendors: readonly Vendor[],
  method: string,
  pathname: string,
  asked: Asked,
  onVendor: (vendor: Vendor) => void = () => {},
): Found {
  const [, segment = '', path = ''] = /^\/([^/]*)(.*)$/.exec(pathname) ?? []
  const name = decodeSegment(segment)
  const vendor = vendors.find((known) => known.name === name)
  if (!vendor) {
    const served = vendors.map(addressOf).join(', ')
    throw new NoAnswer(404, 'No such vendor', `${pathname} belongs to no vendor; served here: ${served}`)
  }
  onVendor(vendor)
  return findIn(vendor, vendor.api.routes, method, path, asked)
}

/** The methods that a path on the mock's server takes; none where it belongs to nobody. */
export function methodsAt(vendors: readonly Vendor[], pathname: string): string[] {
  const [, segment = '', path = ''] = /^\/([^/]*)(.*)$/.exec(pathname) ?? []
  return methodsOf(vendors.find(({ name }) => name === decodeSegment(segment))?.api.routes ?? [], path)
}

export const methodsOf = (routes: readonly Route[], path: string): string[] => [
  ...new Set(matchPath(routes, path).map(({ route }) => route.endpoint.method)),
]

export const addressOf = ({ name, basePaths }: Vendor): string => `/${encodeURIComponent(name)}${basePaths[0] ?? ''}`

/**
 * The vendor whose server a URL belongs to: of several on one host the one that has the path, else the base path.
 *
 * @returns undefined when the URL is nobody's
 */
export function findByServer(vendors: readonly Vendor[], url: URL): { vendor: Vendor; routes: Route[] } | undefined {
  const here = vendors
    .map((vendor) => ({ vendor, routes: routesAt(vendor, url) }))
    .filter(({ routes }) => routes.length > 0)
  if (here.length === 1 && here[0]?.routes.some(({ base }) => base === '' || url.pathname.startsWith(`${base}/`)))
    return here[0]
  return (
    here.find(({ routes }) => matchPath(routes, url.pathname).length > 0) ??
    here.find(({ routes }) => routes.some(({ base }) => url.pathname.startsWith(`${base}/`)))
  )
}

const atOrigin = new WeakMap<Vendor, Map<string, Route[]>>()

function routesAt(vendor: Vendor, url: URL): Route[] {
  const found = atOrigin.get(vendor) ?? new Map<string, Route[]>()
  atOrigin.set(vendor, found)
  const before = found.get(url.origin)
  if (before) return before
  const routes = vendor.api.routes.filter(({ origins }) => isAt(origins, url))
  if (routes.length > 0) found.set(url.origin, routes)
  return routes
}

/** A server that is relative is wherever its description is: on this machine. */
const isAt = (origins: string[], { origin, hostname }: URL) =>
  origins.includes(origin) || (origins.includes('') && isLoopback(hostname))

const isLoopback = (hostname: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)

/**
 * The operation of a vendor's path.
 *
 * @throws NoAnswer where there is none
 */
export function findIn(vendor: Vendor, routes: readonly Route[], method: string, path: string, asked: Asked): Found {
  const { name, title, basePaths } = vendor
  if (!canDecode(path)) throw new NoAnswer(400, 'Malformed path', `${path} is not percent-encoded as it should be`)
  const fitting = matchPath(routes, path)
  const methods = [...new Set(fitting.map(({ route }) => route.endpoint.method))]
  const [match, ...alike] =
    [method, method === 'HEAD' ? 'GET' : method]
      .map((wanted) => fitting.filter(({ route }) => route.endpoint.method === wanted))
      .map((found) => likeliest(found, asked))
      .find((found) => found.length > 0) ?? []
  if (match)
    return { ...withFixed(match, asked), vendor, methods, alike: alike.map((other) => withFixed(other, asked)) }
  if (fitting.length > 0) {
    const allow = allowOf(methods)
    throw new NoAnswer(405, 'No such method', `${path} takes ${allow}, not ${method}`, { allow })
  }
  if (!routes.some(({ base }) => path.startsWith(`${base}/`))) {
    const served = basePaths.map((basePath) => `/${encodeURIComponent(name)}${basePath}`).join(' and ')
    throw new NoAnswer(404, 'No such base path', `${title} is served below ${served}`)
  }
  const near = nearest(routes, method, path)?.endpoint
  const hint = near ? `; the nearest operation is ${near.operationId}: ${near.method} ${near.template}` : ''
  throw new NoAnswer(404, 'No such operation', `${title} has no ${method} ${path}${hint}`)
}

/** Of operations at the same URL those that a request fits best; all of them where nothing tells them apart. */
function likeliest(found: readonly Match[], asked: Asked): readonly Match[] {
  const [first, ...others] = found
  if (!first || others.length === 0) return found
  const all = [first, ...others.filter(({ route }) => isSamePattern(route, first.route))]
  if (all.length === 1) return all
  const scores = all.map(({ route }) => scoreOf(route.endpoint, asked))
  const best = Math.max(...scores)
  return all.filter((_, index) => scores[index] === best)
}

/** How well the query and headers fit what an operation must be given. */
function scoreOf({ marks, operation }: Endpoint, asked: Asked): number {
  const wrong = marks.filter(({ in: place, name, value }) => sentAs(asked, place, name) !== value)
  const required = operation.parameters.filter(({ required, ignored }) => required && !ignored)
  const given = required.filter(({ in: place, name }) => sentAs(asked, place, name) !== undefined)
  const missing = required.filter(({ in: place }) => place === 'query' || place === 'header').length - given.length
  return marks.length + given.length - 1000 * wrong.length - 100 * missing
}

const sentAs = ({ query, headers }: Asked, place: string, name: string): string | undefined =>
  (place === 'query' ? query.get(name) : place === 'header' ? headers[name.toLowerCase()] : undefined) ?? undefined

/** The variables of a path that stand in its query. */
function withFixed(match: Match, { query }: Asked): Match {
  const { fixed } = match.route.endpoint
  const inQuery = fixed.flatMap(([name, value]) =>
    /^\{.*\}$/.test(value) && query.has(name) ? [[value.slice(1, -1), query.get(name) ?? '']] : [],
  )
  return inQuery.length === 0
    ? match
    : { ...match, parameters: { ...match.parameters, ...Object.fromEntries(inQuery) } }
}

export const allowOf = (methods: string[]): string =>
  (methods.includes('GET') && !methods.includes('HEAD') ? [...methods, 'HEAD'] : methods).join(', ')

function canDecode(path: string): boolean {
  try {
    return !/[\0-\x1f\x7f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
