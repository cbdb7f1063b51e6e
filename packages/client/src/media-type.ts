/** A media type in lower case, without its parameters. */
export const essence = (type: string) => type.replace(/;.*/s, '').trim().toLowerCase()

/** Whether a media type is JSON, `application/problem+json` included. */
export const isJson = (type: string) => /[/+]json$/.test(essence(type))

/** Whether what has the media type is text that people can read. */
export const isText = (type: string) =>
  /^text\/|[/+](xml|(x-)?yaml|csv|javascript|graphql|x-www-form-urlencoded|x-ndjson)$/.test(essence(type))

/** Whether a media type, or a range such as `image/*`, holds another one. */
export function covers(range: string, type: string): boolean {
  const expected = essence(range)
  return (
    expected === essence(type) ||
    (expected.endsWith('/*') && essence(type).startsWith(expected.replace(/(\*\/)?\*$/, '')))
  )
}
