import { own } from './value.ts'

/**
 * The pointer of a member: `#/paths` and `/users` give `#/paths/~1users`. Pointers are URI fragments as `$ref` has them,
 * so a validator takes them as they are.
 */
export const child = (pointer: string, key: string): string => `${pointer}/${escapeKey(key)}`

/** The pointer that the keys lead to from the root. */
export const pointerTo = (keys: readonly string[]): string => keys.reduce(child, '#')

// A lone half of a surrogate pair is legal in JSON and makes `encodeURIComponent` throw.
const escapeKey = (key: string) =>
  /^[\w.-]*$/.test(key)
    ? key
    : encodeURIComponent(
        key
          .replaceAll(/\p{Surrogate}/gu, '\ufffd')
          .replaceAll('~', '~0')
          .replaceAll('/', '~1'),
      )

const unescapeKey = (key: string) => (/[%~]/.test(key) ? decode(key).replaceAll('~1', '/').replaceAll('~0', '~') : key)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a percent sign that encodes nothing stands for itself
  }
}

/** The keys of a pointer, `undefined` for what is none, such as the name of a file. */
export function keysOf(pointer: string): string[] | undefined {
  if (pointer === '#') return []
  return pointer.startsWith('#/') ? pointer.slice(2).split('/').map(unescapeKey) : undefined
}

/** What keys lead to from a node, `undefined` where they lead nowhere. */
export const followKeys = (node: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? own(at, key) : undefined), node)

/** What a pointer leads to inside a document, `undefined` where it leads nowhere. */
export function follow(document: unknown, pointer: string): unknown {
  const keys = keysOf(pointer)
  return keys && followKeys(document, keys)
}
