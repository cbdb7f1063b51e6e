import { extensible } from '@countersign/openapi'
import type { Notes } from '../notes.ts'
import { isNode, type Node, walk } from '../walk.ts'

/** Extensions of others that mean here what they mean there, and the values that do. */
const kept: Record<string, (value: unknown) => boolean> = {
  'x-extensible-enum': (value) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && item !== ''),
}

/** Leaves out what others have added to OpenAPI: nothing here reads it, and its names may mean something else here. */
export function dropExtensions(document: Node, notes: Notes): void {
  walk(document, (node, type, place) => {
    // The members of this one are names.
    if (type === 'callback') return
    for (const key of Object.keys(node)) {
      if (!key.startsWith('x-') || kept[key]?.(node[key])) continue
      delete node[key]
      notes.add('Extensions of others (`x-…`) are left out', place)
    }
    for (const group of extensible) dropMembers(node[group])
    for (const part of parts) dropBelow(node[part])
  })
}

/** Parts of objects that are small objects themselves, and hold no names. */
const parts = ['contact', 'license', 'externalDocs', 'xml', 'discriminator', 'flows', 'variables']

function dropMembers(group: unknown): void {
  if (!isNode(group)) return
  for (const key of Object.keys(group)) if (key.startsWith('x-')) delete group[key]
}

function dropBelow(part: unknown): void {
  if (!isNode(part)) return
  dropMembers(part)
  for (const [key, inner] of Object.entries(part)) if (key !== 'mapping' && key !== 'scopes') dropBelow(inner)
}
