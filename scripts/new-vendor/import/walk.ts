import { extensible, grammar, type NodeType, pointerTo } from '@countersign/openapi'

/** An object of a document that is being rewritten. */
export type Node = Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where an object is written. */
export interface Place {
  key: string
  parent?: Place
}

/** The place as a `$ref` would say it. */
export function pointerOf(place: Place | undefined): string {
  const keys: string[] = []
  for (let at = place; at; at = at.parent) keys.unshift(at.key)
  return pointerTo(keys)
}

export type Visit = (node: Node, type: NodeType, place: Place | undefined) => void

/**
 * Visits every object of a document where it is written, holders before what they hold. References are not followed, and
 * data (examples, defaults, extensions) is not looked into. A visitor may change what it visits.
 */
export function walk(document: Node, visit: Visit): void {
  below(document, 'document', undefined, visit)
}

function below(value: unknown, type: NodeType, place: Place | undefined, visit: Visit): void {
  if (!isNode(value)) return
  visit(value, type, place)
  const at = (key: string, parent = place): Place => (parent ? { key, parent } : { key })
  for (const [keyword, [shape, inner]] of Object.entries(grammar[type])) {
    const held = value[keyword]
    if (held === undefined) continue
    if (shape === 'one' && !Array.isArray(held)) below(held, inner, at(keyword), visit)
    else if (typeof held === 'object' && held !== null)
      for (const [key, member] of Object.entries(held))
        if (!(key.startsWith('x-') && extensible.includes(keyword))) below(member, inner, at(key, at(keyword)), visit)
  }
}
