import { own } from './value.ts'

/**
 * The pointer of a member: `#/paths` and `/users` give `#/paths/~1users`. Pointers are URI fragments as `$ref` has them,
 * so a validator takes them as they are.
 */
export const below = (pointer: string, ...keys: (string | number)[]): string =>
  keys.reduce<string>((start, key) => `${start}/${escapeKey(String(key))}`, pointer)

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

const unescapeKey = (key: string) => decode(key).replaceAll('~1', '/').replaceAll('~0', '~')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a percent sign that encodes nothing stands for itself
  }
}

/** The keys of a pointer, `undefined` for what is none, such as the name of a file. */
export function keysOf(pointer: string): string[] | undefined {
  if (pointer === '#' || pointer === '#/') return []
  return pointer.startsWith('#/') ? pointer.slice(2).split('/').map(unescapeKey) : undefined
}

/** What a pointer leads to inside a document, `undefined` where it leads nowhere. */
export function follow(document: unknown, pointer: string): unknown {
  return keysOf(pointer)?.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? own(node, key) : undefined),
    document,
  )
}
