import { isObject, type Visit } from './rule.ts'

/** An error means the same wherever it occurs, so it is described once, in components/responses. */
export function sharedErrorResponses(): { Operation: { Responses: Visit<Record<string, unknown>> } } {
  return {
    Operation: {
      Responses(responses, { report, location }) {
        for (const [status, response] of Object.entries(responses)) {
          if (!/^([45]|default)/.test(status)) continue
          if (isObject(response) && typeof response.$ref === 'string' && response.$ref.includes('components/responses/')) continue
          report({
            message: `Response ${status} is written inline: move it to components/responses/<Name>.yaml and point to it with $ref`,
            location: location.child([status]).key(),
          })
        }
      },
    },
  }
}
