import type { Endpoint } from './endpoint.ts'
import { NoAnswer } from './no-answer.ts'
import { matchPath, nearest, type Route } from './route.ts'
import type { Vendor } from './vendor.ts'

/**
 * Finds the operation behind a method and a path.
 *
 * @throws NoAnswer for a path that cannot be decoded, one that no operation has, or another method than it takes
 */
export function findRoute({ title, routes }: Vendor, method: string, path: string): Route<Endpoint> {
  if (!canDecode(path)) throw new NoAnswer(400, 'Malformed path', `${path} is not percent-encoded as it should be`)
  const fitting = matchPath(routes, path)
  const route = fitting.find((candidate) => candidate.method === method)
  if (route) return route
  if (fitting.length === 0) {
    const near = nearest(routes, method, path)
    const hint = near ? `; the nearest operation is ${near.target.operationId}: ${near.method} ${near.template}` : ''
    throw new NoAnswer(404, 'No such operation', `${title} has no ${method} ${path}${hint}`)
  }
  const methods = [...new Set(fitting.map((candidate) => candidate.method))]
  const allow = (methods.includes('GET') ? [...methods, 'HEAD'] : methods).join(', ')
  throw new NoAnswer(405, 'No such method', `${path} takes ${allow}, not ${method}`, { allow })
}

function canDecode(path: string): boolean {
  try {
    return !/[\0-\x1f\x7f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}
