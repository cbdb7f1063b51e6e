/** Where a schema contains itself, Prism's sample holds what it found instead of a value: a reference. */
export function withoutReferences(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.filter((item) => !isLeftover(item)).map(withoutReferences)
  const kept = Object.entries(value).filter(([, member]) => !isLeftover(member))
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutReferences(member)]))
}

const isLeftover = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '$ref' in value && value.$ref === null
