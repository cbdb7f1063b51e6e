import type { Visit } from './rule.ts'

/** The keys of an operation in the order in which all specs have them. */
export const order = [
  'operationId',
  'summary',
  'description',
  'externalDocs',
  'deprecated',
  'x-source',
  'x-unknown',
  'x-idempotent',
  'x-pagination',
  'x-failure',
  'x-mock',
  'tags',
  'servers',
  'security',
  'parameters',
  'requestBody',
  'responses',
  'callbacks',
]

/** Operations read alike: what it is, where that is known from, how to call it, what it answers. */
export function operationKeyOrder(): { Operation: Visit<Record<string, unknown>> } {
  return {
    Operation(operation, { report, location }) {
      const keys = Object.keys(operation).filter((key) => order.includes(key))
      const sorted = [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b))
      const first = keys.findIndex((key, index) => key !== sorted[index])
      const key = keys[first]
      if (key === undefined) return
      report({
        message: `\`${key}\` is out of place: the keys of an operation come in the order ${sorted.join(', ')}.`,
        location: location.child([key]).key(),
      })
    },
  }
}
