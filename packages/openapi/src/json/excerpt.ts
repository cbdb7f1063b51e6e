import { followKeys, keysOf } from './pointer.ts'
import { References, referenceOf } from './references.ts'
import { entriesOf, isObject, type JsonObject } from './value.ts'

/** The object that stands somewhere in a document, or that a reference there leads to; an empty one where there is none. */
export function resolved(document: object, value: unknown): JsonObject {
  const last = new References(document as JsonObject).locate(value, '#').nodes.at(-1)
  return last && referenceOf(last) === undefined ? last : {}
}

/**
 * A document of its own made of a part of another one: adds all that the part refers to, in the place where it stands in
 * the whole. What leads nowhere stays as it is.
 *
 * @param part is changed; what it holds of the whole is not
 */
export function completeExcerpt(whole: object, part: Record<string, unknown>): void {
  const copied = new Set<string>()
  const waiting: unknown[] = [part]
  for (const node of waiting) {
    for (const pointer of referencesIn(node)) {
      if (copied.has(pointer)) continue
      copied.add(pointer)
      const keys = keysOf(pointer) ?? []
      const target = followKeys(whole, keys)
      if (target === undefined) continue
      place(part, keys, target)
      waiting.push(target)
    }
  }
}

function* referencesIn(root: unknown): Generator<string> {
  const waiting: unknown[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if (isObject(node)) yield* referencesOf(node)
    for (const value of Object.values(node)) if (value !== null && value !== undefined) waiting.push(value)
  }
}

function* referencesOf(node: JsonObject): Generator<string> {
  const { discriminator } = node
  const mapped = isObject(discriminator) ? entriesOf(discriminator.mapping).map(([, target]) => target) : []
  for (const reference of [referenceOf(node), ...mapped])
    if (typeof reference === 'string' && reference.startsWith('#/')) yield reference
}

/** Puts a value where it stands in the whole document, unless something above it is there already. */
function place(part: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  let node = part
  for (const key of keys.slice(0, -1)) {
    const next = node[key]
    if (next !== undefined && typeof next !== 'object') return
    // A part of the original must not be changed; what is above the target is made anew.
    const copy = Array.isArray(next) ? [...next] : { ...next }
    node[key] = copy
    node = copy as Record<string, unknown>
  }
  const last = keys.at(-1)
  if (last !== undefined && !Object.hasOwn(node, last)) node[last] = value
}
