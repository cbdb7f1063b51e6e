/** A limit of a number. */
export interface Bound {
  readonly value: number
  /** The value itself is not allowed. */
  readonly exclusive: boolean
}

const stricter = {
  minimum: (a: Bound, b: Bound) => (a.value > b.value || (a.value === b.value && a.exclusive) ? a : b),
  maximum: (a: Bound, b: Bound) => (a.value < b.value || (a.value === b.value && a.exclusive) ? a : b),
}

/** A limit as OpenAPI 3.0 (`exclusiveMinimum: true`) and as 3.1 (`exclusiveMinimum: 5`) write it. */
export function readBound(side: 'minimum' | 'maximum', limit: unknown, exclusive: unknown): Bound | undefined {
  const including = typeof limit === 'number' ? { value: limit, exclusive: exclusive === true } : undefined
  const excluding = typeof exclusive === 'number' ? { value: exclusive, exclusive: true } : undefined
  return including && excluding ? stricter[side](including, excluding) : (including ?? excluding)
}
