/** The media ranges of an `Accept` header, the preferred ones first; undefined for none, or for one that makes no sense. */
export function acceptedTypes(accept = ''): string[] | undefined {
  const ranges = accept
    .split(',')
    .map((range) => range.trim())
    .filter(Boolean)
  if (ranges.length === 0 || !ranges.every((range) => /^[\w*!#$&^.+-]+\/[\w*!#$&^.+-]+(\s*;[^,]*)?$/.test(range)))
    return undefined
  const quality = (range: string) => Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? 1)
  return ranges
    .filter((range) => quality(range) > 0)
    .sort((a, b) => quality(b) - quality(a))
    .map((range) => range.replace(/\s*;.*$/, '').toLowerCase())
}

/** A failure comes in a media type that was not asked for rather than not at all. */
export const orAny = (types: readonly string[] | undefined): string[] | undefined => types && [...types, '*/*']
