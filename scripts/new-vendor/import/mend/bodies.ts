import { isForm, resolved } from '@countersign/openapi'
import type { Notes } from '../notes.ts'
import { isNode, type Node, type Place, walk } from '../walk.ts'

/** Leaves out bodies that nothing can send: those of GET and HEAD, and forms of what has no fields beside another media type. */
export function dropUnsendable(document: Node, notes: Notes): void {
  walk(document, (node, type, place) => {
    if (type === 'pathItem') for (const method of ['get', 'head']) dropBody(node[method], notes, place)
    if (type === 'requestBody' && isNode(node.content)) dropForms(document, node.content, notes, place)
  })
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1: it has no meaning, and `fetch` sends none. */
function dropBody(operation: unknown, notes: Notes, place: Place | undefined): void {
  if (!isNode(operation) || operation.requestBody === undefined) return
  delete operation.requestBody
  notes.add('Bodies of GET and HEAD, which HTTP gives no meaning, are left out', place)
}

function dropForms(document: Node, content: Node, notes: Notes, place: Place | undefined): void {
  for (const [mediaType, held] of Object.entries(content)) {
    const { type } = isNode(held) ? (resolved(document, held.schema) as Node) : {}
    if (!isForm(mediaType) || type !== 'array' || Object.keys(content).length === 1) continue
    delete content[mediaType]
    notes.add('Forms of lists, which have no fields, are left out beside another media type', place)
  }
}
