import { followKeys, keysOf, pointerTo } from './pointer.ts'
import { isObject, type JsonObject } from './value.ts'

/** A node as it is written, and what its references lead to. */
export interface Located {
  /** The node first, then the target of its reference, then that one's; the last is no reference, or leads nowhere. */
  readonly nodes: readonly JsonObject[]
  /** Where each of the nodes stands; where the value stands, when it is no node. */
  readonly pointers: readonly string[]
}

/** The target of a reference; `node` is `undefined` where it leads nowhere or out of the document. */
export interface Target {
  readonly node: unknown
  readonly pointer: string
}

/** So deep no document nests, and nothing that reads one could follow. */
export const deepestNesting = 1000

/** So many references in a row are no document but an attack; whoever reads on would be busy for ever. */
export const longestChain = 64

/** The text of a reference, `undefined` for a node that is none. */
export const referenceOf = (node: JsonObject): string | undefined =>
  Object.hasOwn(node, '$ref') && typeof node.$ref === 'string' ? node.$ref : undefined

/** Follows the references of one document. Where one is broken, it stops: finding that out is the work of the checks. */
export class References {
  readonly document: JsonObject
  readonly #targets = new Map<string, Target>()

  constructor(document: JsonObject) {
    this.document = document
  }

  target(reference: string): Target {
    const known = this.#targets.get(reference)
    if (known) return known
    const keys = keysOf(reference)
    // The same place has many spellings: `{id}` and `%7Bid%7D`.
    const target = keys
      ? { node: followKeys(this.document, keys), pointer: /^[#\w./-]+$/.test(reference) ? reference : pointerTo(keys) }
      : { node: undefined, pointer: reference }
    this.#targets.set(reference, target)
    return target
  }

  locate(value: unknown, pointer: string): Located {
    if (!isObject(value)) return { nodes: [], pointers: [pointer] }
    if (referenceOf(value) === undefined) return { nodes: [value], pointers: [pointer] }
    const nodes: JsonObject[] = []
    const pointers: string[] = []
    let at: Target = { node: value, pointer }
    while (isObject(at.node) && nodes.length < longestChain && !nodes.includes(at.node)) {
      nodes.push(at.node)
      pointers.push(at.pointer)
      const reference = referenceOf(at.node)
      if (reference === undefined) break
      at = this.target(reference)
    }
    return { nodes, pointers }
  }
}
