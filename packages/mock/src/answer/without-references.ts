import { hiddenReference } from '../slice/hide-references.ts'

/**
 * What Prism made, as it is to be sent: where a schema contains itself, Prism's sample holds a reference instead of a
 * value, which is left out; and the members `$ref` of examples have their name again.
 */
export function withoutReferences(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter((item) => !isLeftover(item)).map(withoutReferences)
  const kept = Object.entries(value).filter(([, member]) => !isLeftover(member))
  return Object.fromEntries(
    kept.map(([name, member]) => [name === hiddenReference ? '$ref' : name, withoutReferences(member)]),
  )
}

const isLeftover = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '$ref' in value && value.$ref === null
