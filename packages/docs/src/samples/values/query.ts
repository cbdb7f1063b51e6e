import type { SampleParameter } from './input.ts'

/** The pairs of a query, encoded, in the style that each parameter has. */
export function queryOf(parameters: readonly SampleParameter[]): (readonly [string, string])[] {
  return parameters.filter(({ parameter }) => parameter.in === 'query').flatMap(pairsOf)
}

const encode = (value: unknown) =>
  encodeURIComponent(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))

function pairsOf({ parameter, value }: SampleParameter): (readonly [string, string])[] {
  const name = encodeURIComponent(parameter.name)
  const { style, explode, content } = parameter
  if (content || typeof value !== 'object' || value === null) return [[name, encode(value)]]
  if (!Array.isArray(value)) {
    const members = Object.entries(value)
    if (style === 'deepObject') return members.map(([key, member]) => [`${name}%5B${encode(key)}%5D`, encode(member)])
    if (explode) return members.map(([key, member]) => [encode(key), encode(member)])
    return [[name, members.flat().map(encode).join(',')]]
  }
  if (explode) return value.map((item) => [name, encode(item)])
  const separator = { spaceDelimited: '%20', pipeDelimited: '%7C' }[style as string] ?? ','
  return [[name, value.map(encode).join(separator)]]
}
