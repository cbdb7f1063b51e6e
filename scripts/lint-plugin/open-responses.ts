import type { Visit } from './rule.ts'

const closed = (schema: Record<string, unknown>) =>
  (['additionalProperties', 'unevaluatedProperties'] as const).find((key) => schema[key] === false)

/**
 * Vendors add fields without notice, so what is read stays open; and a schema that is both sent and read would need
 * `readOnly` or `writeOnly`, which mocks and generators treat differently, so sent and read have schemas of their own.
 */
export function openResponses(): {
  Response: { Schema: Visit<Record<string, unknown>> }
  Schema: Visit<Record<string, unknown>>
} {
  return {
    Response: {
      Schema(schema, { report, location }) {
        const key = closed(schema)
        if (key)
          report({
            message: `A response object stays open: remove \`${key}: false\`, the vendor may add fields`,
            location: location.child([key]),
          })
      },
    },
    Schema(schema, { report, location }) {
      for (const key of ['readOnly', 'writeOnly']) {
        if (schema[key] === undefined) continue
        report({
          message: `\`${key}\` means one schema is both sent and read: write two schemas, <Name>Input and <Name>`,
          location: location.child([key]).key(),
        })
      }
    },
  }
}
