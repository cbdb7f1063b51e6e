import { type Client, type ClientOptions, createClient, readEnv, requireEnv } from '@countersign/client'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Who calls: the App itself, or the App on behalf of an Org that linked it. */
export type SigmaAuth = { appId: string; secret: string } | { appLinkToken: string }

/** Options of {@link createSigmaClient}. */
export interface SigmaOptions extends ClientOptions {
  /** Who calls: `{ appId, secret }` for the App, `{ appLinkToken }` for the App on behalf of a linked Org. */
  auth: SigmaAuth
}

/** One method per operation of the Sigma API. */
export type SigmaClient = Client<Operations, paths>

/**
 * Creates a client that acts as an App, or as an App on behalf of a linked Org.
 *
 * @example
 * const sigma = createSigmaClient({ auth: { appId, secret } })
 * const merit = await sigma.getMerit({ meritId })
 */
export function createSigmaClient({ auth, ...options }: SigmaOptions): SigmaClient {
  const credentials =
    'appId' in auth
      ? { appBasic: { username: auth.appId, password: auth.secret } }
      : { appLinkBearer: auth.appLinkToken }
  return createClient(api, { ...options, credentials })
}

/**
 * Creates a client from `SIGMA_APP_LINK_TOKEN`, or from `SIGMA_APP_ID` and `SIGMA_SECRET`.
 *
 * @throws InvalidInputError when the credentials are in neither the environment nor `overrides`
 */
createSigmaClient.fromEnv = (overrides: Partial<SigmaOptions> = {}): SigmaClient => {
  const appLinkToken = readEnv('SIGMA_APP_LINK_TOKEN')
  const auth = (): SigmaAuth =>
    appLinkToken ? { appLinkToken } : { appId: requireEnv('SIGMA_APP_ID'), secret: requireEnv('SIGMA_SECRET') }
  return createSigmaClient({ ...overrides, auth: overrides.auth ?? auth() })
}
