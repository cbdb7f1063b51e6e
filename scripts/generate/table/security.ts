import { type Alternatives, type Operation, type SecurityScheme, unsupported } from '@countersign/openapi'
import { Code, callOf } from '../print.ts'
import type { VendorModel } from '../vendor-model.ts'

/** The functions that put credentials on a request, by the name of the scheme; those that some operation takes. */
export function securitySchemes({ model }: VendorModel): Record<string, Code> {
  const taken = new Set(model.operations.flatMap(({ security }) => (securityOf(security) ?? []).flat()))
  return Object.fromEntries(
    [...model.securitySchemes].flatMap(([name, scheme]) => {
      const code = taken.has(name) ? codeOf(scheme) : undefined
      return code ? [[name, code]] : []
    }),
  )
}

function codeOf({ credential }: SecurityScheme): Code | undefined {
  if (credential.type === 'bearer' || credential.type === 'basic') return new Code(credential.type)
  if (credential.type === 'other') return undefined
  return callOf({ header: 'headerKey', query: 'queryKey', cookie: 'cookieKey' }[credential.in], credential.name)
}

/**
 * Sets of schemes, one of which is enough. Two that travel in the same way (a bearer token is one, however it is got) are
 * one; a set with a credential that the client cannot bring is none.
 */
export function securityOf(security: Alternatives): string[][] | undefined {
  const seen = new Set<string>()
  const sets = security.flatMap((together) => {
    if (!isPossible(together)) return []
    const travel = together.map(({ scheme }) => JSON.stringify(scheme.credential)).join()
    if (seen.has(travel)) return []
    seen.add(travel)
    return [together.map(({ scheme }) => scheme.name)]
  })
  return sets.length > 0 ? sets : undefined
}

const isPossible = (together: Alternatives[number]) =>
  together.every(({ scheme }) => scheme.credential.type !== 'other')

/** What an operation needs, where that is not what the others do. */
export function operationSecurity(vendor: VendorModel, operation: Operation): string[][] | undefined {
  const { security } = operation
  const [first] = security
  if (first && !security.some(isPossible)) {
    const scheme = first.find(({ scheme: { credential } }) => credential.type === 'other')?.scheme
    const why = scheme?.credential.type === 'other' ? scheme.credential.why : ''
    vendor.refuse(unsupported(operation, scheme ?? operation, `needs ${why}`, 'Give a fetch that brings it.'))
  }
  const own = securityOf(security) ?? []
  const usual = securityOf(vendor.model.security) ?? []
  return JSON.stringify(own) === JSON.stringify(usual) ? undefined : own
}
