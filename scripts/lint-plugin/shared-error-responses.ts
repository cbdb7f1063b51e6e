import { isObject, type Visit } from './rule.ts'

const isError = (status: string) => /^([45]|default)/.test(status)

interface Visitor {
  /** Not below `webhooks`: what a receiver answers is up to the receiver. */
  Paths: { Responses: Visit<Record<string, unknown>> }
}

/** An error means the same wherever it occurs, so it is described once, in components/responses. */
export function sharedErrorResponses(): Visitor {
  return {
    Paths: {
      Responses(responses, { report, location }) {
        if (!Object.keys(responses).some((status) => isError(status))) {
          report({
            message:
              'No error response: refer to the 4xx the vendor documents, or to a shared `default` if it documents none',
            location,
          })
        }
        for (const [status, response] of Object.entries(responses)) {
          if (!isError(status)) continue
          if (
            isObject(response) &&
            typeof response.$ref === 'string' &&
            response.$ref.includes('components/responses/')
          )
            continue
          report({
            message: `Response ${status} is written inline: move it to components/responses/<Name>.yaml and point to it with $ref`,
            location: location.child([status]).key(),
          })
        }
      },
    },
  }
}
