/** A media type in lower case, without its parameters. */
export const essence = (type: string) => type.replace(/;.*/s, '').trim().toLowerCase()

/** Whether a media type, or a range such as `image/*`, holds another one. */
export function covers(range: string, type: string): boolean {
  const expected = essence(range)
  return (
    expected === essence(type) ||
    (expected.endsWith('/*') && essence(type).startsWith(expected.replace(/(\*\/)?\*$/, '')))
  )
}
