import { follow, keysOf, pointerTo } from '@countersign/openapi'
import type { Site, Spec } from '../site.ts'

type Node = Record<string, unknown>

/** What breaks a spec at a pointer. The change is made in a copy. */
function breaking({ vendor, model }: Spec, pointer: string, patch: string, change: (document: object) => void): Site {
  return {
    place: `specs/${vendor}${pointer}`,
    patch,
    change: {
      vendor,
      document() {
        const document = structuredClone(model.document) as object
        change(document)
        return document
      },
    },
  }
}

/** The node that a pointer leads to, and the key under which it holds what is changed. */
function holderOf(document: object, pointer: string): { holder: Node; key: string } {
  const keys = keysOf(pointer) ?? []
  return { holder: follow(document, pointerTo(keys.slice(0, -1))) as Node, key: keys.at(-1) ?? '' }
}

/** A member under another name, at its old place among the others. @param also what else is to follow */
export const renamed = (
  spec: Spec,
  pointer: string,
  name: string,
  also?: (holder: Node, key: string) => void,
): Site => {
  const { key: old } = holderOf({}, pointer)
  return breaking(spec, pointer, `${old} → ${name}`, (document) => {
    const { holder, key } = holderOf(document, pointer)
    const members = Object.entries(holder)
    for (const member of Object.keys(holder)) delete holder[member]
    Object.assign(holder, Object.fromEntries(members.map(([member, value]) => [member === key ? name : member, value])))
    also?.(document as Node, key)
  })
}

/** Another value at a pointer. */
export const replaced = (spec: Spec, pointer: string, value: unknown): Site =>
  breaking(
    spec,
    pointer,
    `${JSON.stringify(follow(spec.model.document, pointer))} → ${JSON.stringify(value)}`,
    (document) => {
      const { holder, key } = holderOf(document, pointer)
      holder[key] = value
    },
  )

/** Nothing at a pointer. */
export const removed = (spec: Spec, pointer: string): Site =>
  breaking(spec, pointer, `${JSON.stringify(follow(spec.model.document, pointer))} is gone`, (document) => {
    const { holder, key } = holderOf(document, pointer)
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  })

/** Another value of the same type. */
export function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return `${value}Other`
}

/** The pointers of the plain values at and below one, those under the given keys left out. */
export function leavesBelow(document: unknown, pointer: string, without: readonly string[] = []): string[] {
  const node = follow(document, pointer)
  if (typeof node !== 'object' || node === null) return node === undefined ? [] : [pointer]
  const keys = keysOf(pointer) ?? []
  return Object.keys(node).flatMap((key) =>
    without.includes(key) ? [] : leavesBelow(document, pointerTo([...keys, key]), without),
  )
}
