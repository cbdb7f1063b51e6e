import {
  type Client,
  type ClientOptions,
  checkOptions,
  createClient,
  readEnv,
  requireEnv,
  requireOption,
} from '@countersign/client'
import { names, readAuth, refuseMisplaced, type SigmaAuth } from './auth.ts'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type { SigmaAuth } from './auth.ts'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link createSigmaClient}. */
export interface SigmaOptions extends ClientOptions {
  /**
   * Who calls: `{ appId, secret }` for the App, `{ appLinkToken }` for the App on behalf of a linked Org; what
   * `generateAppLinkToken` answers is such a token.
   */
  auth: SigmaAuth
}

const factory = 'createSigmaClient'

/** One method per operation of the Sigma API. */
export type SigmaClient = Client<Operations, paths>

/**
 * Creates a client that acts as an App, or as an App on behalf of a linked Org.
 *
 * State of the API: successor (Merit, as the vendor is called now, offers a version 2 that is another API).
 *
 * @example
 * const sigma = createSigmaClient({ auth: { appId, secret } })
 * const merit = await sigma.getMerit({ meritId })
 */
export function createSigmaClient(given: SigmaOptions): SigmaClient {
  refuseMisplaced(given)
  const { auth, ...options } = checkOptions(factory, given, ['auth'])
  const variables = 'SIGMA_APP_LINK_TOKEN, or SIGMA_APP_ID and SIGMA_SECRET,'
  const credentials = readAuth(requireOption(factory, names.appBasic, auth, variables))
  return createClient(api, { ...options, credentials, credentialNames: names })
}

/**
 * Creates a client from `SIGMA_APP_LINK_TOKEN`, or from `SIGMA_APP_ID` and `SIGMA_SECRET`.
 *
 * @throws InvalidInputError when the credentials are in neither the environment nor `overrides`
 */
createSigmaClient.fromEnv = (overrides: Partial<SigmaOptions> = {}): SigmaClient => {
  const appLinkToken = readEnv('SIGMA_APP_LINK_TOKEN')
  const fromEnv = (): SigmaAuth =>
    appLinkToken ? { appLinkToken } : { appId: requireEnv('SIGMA_APP_ID'), secret: requireEnv('SIGMA_SECRET') }
  return createSigmaClient({ ...overrides, auth: overrides.auth ?? fromEnv() })
}
