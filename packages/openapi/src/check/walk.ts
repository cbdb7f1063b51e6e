import { child } from '../json/pointer.ts'
import { deepestNesting, type References, referenceOf } from '../json/references.ts'
import { isExtension, isObject, type JsonObject, own } from '../json/value.ts'
import { extensible, grammar, type NodeType, type Shape } from './grammar.ts'

/** A place of a document, before it has the form of a pointer: there are too many of them to write each. */
export interface Place {
  readonly type: NodeType
  readonly value: unknown
  readonly key: string
  /** The map or list it stands in, where it does. */
  readonly group: string | undefined
  readonly parent: Place | undefined
  readonly depth: number
  /** Where it stands, when that does not follow from the parent. */
  readonly pointer?: string
}

export interface Visit {
  /** Each object once, however often it is referred to. */
  node(node: JsonObject, place: Place): void
  /** What stands where an object should be. */
  fault(place: Place): void
  /** What nests deeper than anything can follow. */
  tooDeep(place: Place): void
  /** A map or list that is something else. */
  group(holder: Place, keyword: string, value: unknown, shape: 'list' | 'map'): void
}

export function pointerOf(place: Place): string {
  const keys: string[] = []
  for (let at: Place | undefined = place; at; at = at.parent) {
    if (at.pointer !== undefined) return keys.reduceRight(child, at.pointer)
    keys.push(at.key, ...(at.group === undefined ? [] : [at.group]))
  }
  return keys.reduceRight(child, '#')
}

const placeAt = (type: NodeType, value: unknown, pointer: string): Place => ({
  type,
  value,
  key: '',
  group: undefined,
  parent: undefined,
  depth: 0,
  pointer,
})

/** Visits every object of a document, also those that only a reference leads to. */
export function walk(references: References, visit: Visit): void {
  const seen = new Set<JsonObject>()
  // No recursion: a document may nest deeper than the stack is.
  const waiting = [placeAt('document', references.document, '#')]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, type, depth } = place
    if (!isObject(value)) {
      if (!(type === 'schema' && typeof value === 'boolean')) visit.fault(place)
      continue
    }
    if (seen.has(value)) continue
    seen.add(value)
    visit.node(value, place)
    const reference = referenceOf(value)
    if (reference !== undefined) {
      const { node, pointer } = references.target(reference)
      if (isObject(node)) waiting.push(placeAt(type, node, pointer))
    }
    if (depth < deepestNesting) pushMembers(waiting, value, place, visit)
    else if (Object.keys(value).some((keyword) => Object.hasOwn(grammar[type], keyword))) visit.tooDeep(place)
  }
}

/** Puts what stands in a node on the pile, the last on the bottom, so that it comes off in the order of the document. */
function pushMembers(waiting: Place[], node: JsonObject, parent: Place, visit: Visit): void {
  const known = grammar[parent.type]
  const depth = parent.depth + 1
  for (const keyword of Object.keys(node).reverse()) {
    const value = node[keyword]
    if (!Object.hasOwn(known, keyword) || value === undefined) continue
    const [written, type] = known[keyword] as Shape
    // Before 2020 `items` could be a list.
    const shape = written === 'one' && type === 'schema' && Array.isArray(value) ? 'list' : written
    if (shape === 'one') waiting.push({ type, value, key: keyword, group: undefined, parent, depth })
    else if (shape === 'list' ? !Array.isArray(value) : !isObject(value)) visit.group(parent, keyword, value, shape)
    else
      for (const key of Object.keys(value as object).reverse()) {
        const member = own(value as object, key)
        const skipped = isExtension(key) && extensible.includes(keyword)
        if (!skipped || typeof member === 'string')
          waiting.push({ type, value: member, key, group: keyword, parent, depth })
      }
  }
}
