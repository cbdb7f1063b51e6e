import { child } from '../json/pointer.ts'
import { type References, referenceOf } from '../json/references.ts'
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
  /** Where it stands, when that does not follow from the parent. */
  readonly pointer?: string
}

export interface Visit {
  /** Each object once, however often it is referred to. */
  node(node: JsonObject, place: Place): void
  /** What stands where an object should be. */
  fault(place: Place): void
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

/** Visits every object of a document, as deep as it goes, also those that only a reference leads to. */
export function walk(references: References, visit: Visit): void {
  const seen = new Set<JsonObject>()
  const root: Place = {
    type: 'document',
    value: references.document,
    key: '',
    group: undefined,
    parent: undefined,
    pointer: '#',
  }
  const waiting = [root]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, type } = place
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
      if (isObject(node)) waiting.push({ type, value: node, key: '', group: undefined, parent: undefined, pointer })
    }
    const members = membersOf(value, place, visit)
    for (let index = members.length - 1; index >= 0; index--) waiting.push(members[index] as Place)
  }
}

function membersOf(node: JsonObject, parent: Place, visit: Visit): Place[] {
  const places: Place[] = []
  const known = grammar[parent.type]
  for (const keyword of Object.keys(node)) {
    const value = node[keyword]
    if (!Object.hasOwn(known, keyword) || value === undefined) continue
    const [written, type] = known[keyword] as Shape
    // Before 2020 `items` could be a list.
    const shape = written === 'one' && type === 'schema' && Array.isArray(value) ? 'list' : written
    if (shape === 'one') places.push({ type, value, key: keyword, group: undefined, parent })
    else if (shape === 'list' ? !Array.isArray(value) : !isObject(value)) visit.group(parent, keyword, value, shape)
    else
      for (const key of Object.keys(value as object)) {
        const member = own(value as object, key)
        const skipped = isExtension(key) && extensible.includes(keyword)
        if (!skipped || typeof member === 'string') places.push({ type, value: member, key, group: keyword, parent })
      }
  }
  return places
}
