import type { Api, Credential, NameAndPassword, Operation, WireRequest } from '../api.ts'
import { refuse } from '../load/load.ts'
import { checkCredential } from './credentials.ts'
import { createTokenSource, type TokenSource } from './token-source.ts'

/** Signs the requests of one operation. Gives back the tokens that functions gave, if there are any. */
export type Sign = (request: WireRequest) => UsedToken[] | undefined | Promise<UsedToken[]>

export interface UsedToken {
  source: TokenSource
  token: string
}

/** The credentials of a client. */
export interface Signer {
  signerOf(operationId: string, operation: Operation): Sign
  /** Whatever must not be shown: the credentials, and the tokens fetched so far. */
  secrets(): string[]
}

/**
 * @param names what the caller calls the credentials, by scheme
 * @param patience milliseconds after which nobody waits for a token function any longer
 * @throws InvalidInputError for a credential that cannot be sent
 */
export function createSigner(
  { vendor, schemes, security: usual = [] }: Api,
  given: Record<string, Credential | undefined>,
  names: Record<string, string>,
  patience: number,
): Signer {
  const spoken = (scheme: string) => names[scheme] ?? `\`${scheme}\``
  const fixed: Record<string, string | NameAndPassword> = {}
  const sources: Record<string, TokenSource> = {}
  for (const [scheme, value] of Object.entries(given)) {
    if (value === undefined || value === '') continue
    const credential = checkCredential(spoken(scheme), value)
    if (typeof credential === 'function') sources[scheme] = createTokenSource(spoken(scheme), credential, patience)
    else fixed[scheme] = credential
  }
  const known = { ...fixed, ...sources }

  function signerOf(id: string, { security = usual }: Operation): Sign {
    const chosen = security.find((together) => together.every((scheme) => known[scheme]))
    if (!chosen && security.length > 0) {
      const names = (schemes: readonly string[]) => schemes.map(spoken).join(' and ')
      return () =>
        refuse(({ noCredential }) => noCredential(`${vendor} ${id}`, security.map(names), names(Object.keys(known))))
    }
    const ready = chosen?.filter((scheme) => fixed[scheme]) ?? []
    const fetched = chosen?.filter((scheme) => sources[scheme]) ?? []
    return (request) => {
      for (const scheme of ready) schemes[scheme]?.(request, fixed[scheme] as string)
      return fetched.length > 0 ? signWithTokens(fetched, request) : undefined
    }
  }

  const signWithTokens = (fetched: string[], request: WireRequest): Promise<UsedToken[]> =>
    Promise.all(
      fetched.map(async (scheme) => {
        const source = sources[scheme] as TokenSource
        const token = await source.current()
        schemes[scheme]?.(request, token)
        return { source, token }
      }),
    )

  const secretsOf = (credential: string | NameAndPassword): string[] =>
    typeof credential === 'string'
      ? [credential]
      : [credential.password, `${credential.username}:${credential.password}`]
  return {
    signerOf,
    secrets: () => [
      ...Object.values(fixed).flatMap(secretsOf),
      ...Object.values(sources).flatMap(({ secret }) => secret ?? []),
    ],
  }
}
