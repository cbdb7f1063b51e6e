/** Where a field is: names, and `0` for the items of a list. */
export type FieldPath = readonly string[]

/** `users[].email` */
export const describePath = (path: FieldPath): string =>
  path
    .map((key) => (key === '0' ? '[]' : `.${key}`))
    .join('')
    .replace(/^\./, '')

/** The value at a path; undefined where there is none. */
export const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], value)

/** A copy in which the field has another value, or is missing. */
export function withField(value: unknown, path: FieldPath, change: { value: unknown } | 'missing'): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change === 'missing' ? undefined : change.value
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  if (rest.length === 0 && change === 'missing') delete copy[key]
  else copy[key] = withField(copy[key], rest, change)
  return copy
}
