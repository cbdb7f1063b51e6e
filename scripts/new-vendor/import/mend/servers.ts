import type { Notes } from '../notes.ts'
import { isNode, type Node, walk } from '../walk.ts'

/** A server that leaves its scheme to the page it is described on (`//example.com`) is called with https. */
export function mendServers(document: Node, notes: Notes): void {
  walk(document, ({ servers }, _, place) => {
    for (const server of Array.isArray(servers) ? servers.filter(isNode) : []) {
      if (typeof server.url !== 'string' || !server.url.startsWith('//')) continue
      server.url = `https:${server.url}`
      notes.add('Servers without a scheme are called with https', place)
    }
  })
}
