/** A JSON object; its members may be anything. */
export type JsonObject = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member that the object has itself: never one of `Object.prototype`. */
export const own = (node: object, key: string): unknown =>
  Object.hasOwn(node, key) ? (node as JsonObject)[key] : undefined

/** The members of an object; none for anything else. */
export const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : [])

/** The items of a list; none for anything else. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The texts of a list; none for anything else. */
export const textsOf = (value: unknown): readonly string[] =>
  itemsOf(value).filter((item): item is string => typeof item === 'string')

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Whether a key belongs to an extension, not to OpenAPI. */
export const isExtension = (key: string): boolean => key.startsWith('x-')

/** What a value is, in the words of a problem: `a list`, `null`, `a text`. */
export function nameOfType(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  const names: Record<string, string> = { string: 'a text', boolean: 'true or false', object: 'an object' }
  return names[typeof value] ?? `a ${typeof value}`
}
