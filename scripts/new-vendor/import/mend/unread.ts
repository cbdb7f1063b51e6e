import type { Notes } from '../notes.ts'
import { isNode, type Node, walk } from '../walk.ts'

const webhooks = 'x-webhooks'

/** Leaves out what nothing here reads, and moves what OpenAPI has a better place for. */
export function dropUnread(document: Node, notes: Notes): void {
  if (isNode(document[webhooks]) && document.webhooks === undefined) document.webhooks = document[webhooks]
  walk(document, (node, type, place) => {
    if (type !== 'operation' && type !== 'response' && type !== 'components') return
    for (const key of ['callbacks', 'links']) {
      if (node[key] === undefined) continue
      delete node[key]
      notes.add(`What stands under \`${key}\` is left out`, place)
    }
  })
}
