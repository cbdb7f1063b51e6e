import { methods, parseTemplate, routeKey } from '@countersign/openapi'
import type { Notes } from '../notes.ts'
import { isNode, type Node } from '../walk.ts'

/**
 * Tells operations apart whose URLs differ in the names of their variables alone, which OpenAPI forbids (3.1, 4.8.8.2): all
 * but the first get the names behind a `#`, which is not sent. On the wire they are one route; the values make the difference.
 */
export function separateRoutes(document: Node, notes: Notes): void {
  if (!isNode(document.paths)) return
  const taken = new Set<string>()
  const renamed = Object.entries(document.paths).map(([path, item]): [string, unknown] => {
    const routes = isNode(item) ? methods.filter((method) => item[method]).map((method) => routeKey(method, path)) : []
    const isTwice = routes.some((route) => taken.has(route))
    for (const route of routes) taken.add(route)
    if (!isTwice || path.includes('#')) return [path, item]
    const separate = `${path}#${parseTemplate(path).variables.join('.')}`
    notes.add('URLs that differ in the names of their variables alone get these behind a `#`', {
      key: path,
      parent: { key: 'paths' },
    })
    return [separate, item]
  })
  document.paths = Object.fromEntries(renamed)
}
