import {
  type Client,
  type ClientOptions,
  type Credential,
  checkOptions,
  createClient,
  InvalidInputError,
  readEnv,
  requireEnv,
  requireOption,
} from '@countersign/client'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link createDocuSignClient}. */
export interface DocuSignOptions extends ClientOptions {
  /**
   * An OAuth access token with the scope `signature`, or a function that fetches one: it gives the text, or
   * `{ accessToken, expiresAt }` as the grants of `./oauth` do, and is asked again before the token ends.
   */
  accessToken: Extract<Credential, string | (() => unknown)>
  /**
   * Where the account lives: the developer environment, production, or the account's own base URI (`accounts[].base_uri`
   * of `/oauth/userinfo`, e.g. `https://na3.docusign.net`).
   * @default 'demo'
   */
  environment?: 'demo' | 'production' | (string & {}) | undefined
  /**
   * Version of the REST API; v2 is in maintenance mode.
   * @default 'v2.1'
   */
  apiVersion?: 'v2.1' | 'v2' | undefined
}

/** One method per operation of DocuSign's user signatures. */
export type DocuSignClient = Client<Operations, paths>

const origins: Record<string, string> = { demo: 'https://demo.docusign.net', production: 'https://www.docusign.net' }
const factory = 'createDocuSignClient'

/**
 * Creates a client for the signatures of one user, the one the access token belongs to.
 *
 * State of the API: live (version 2.1 is current; v2, which is in maintenance, still answers).
 *
 * @example
 * const docusign = createDocuSignClient({ accessToken, environment: 'demo' })
 * const { userSignatures } = await docusign.listUserSignatures({ accountId, userId })
 */
export function createDocuSignClient(given: DocuSignOptions): DocuSignClient {
  const own = ['accessToken', 'environment', 'apiVersion']
  const { accessToken, environment = 'demo', apiVersion = 'v2.1', ...options } = checkOptions(factory, given, own)
  if (!/^v2(\.1)?$/.test(apiVersion)) throw new InvalidInputError("`apiVersion` must be 'v2.1' or 'v2'")
  return createClient(api, {
    ...options,
    baseUrl: options.baseUrl ?? `${originOf(environment)}/restapi/${apiVersion}`,
    credentials: { accessToken: requireOption(factory, '`accessToken`', accessToken, 'DOCUSIGN_ACCESS_TOKEN') },
  })
}

function originOf(environment: string): string {
  const origin = (origins[environment] ?? environment).replace(/\/+$/, '')
  if (/^https?:\/\/(?!.*\/restapi)/.test(origin)) return origin
  throw new InvalidInputError(
    "`environment` must be 'demo', 'production' or the base URI of the account, e.g. https://na3.docusign.net, without /restapi",
  )
}

/**
 * Creates a client from `DOCUSIGN_ACCESS_TOKEN`, `DOCUSIGN_ENVIRONMENT` and `DOCUSIGN_API_VERSION`; the last two may be
 * missing. What is in `overrides` wins.
 *
 * @throws InvalidInputError when the token is in neither the environment nor `overrides`
 */
createDocuSignClient.fromEnv = (overrides: Partial<DocuSignOptions> = {}): DocuSignClient =>
  createDocuSignClient({
    ...overrides,
    accessToken: overrides.accessToken || requireEnv('DOCUSIGN_ACCESS_TOKEN'),
    environment: overrides.environment || readEnv('DOCUSIGN_ENVIRONMENT'),
    apiVersion: overrides.apiVersion || (readEnv('DOCUSIGN_API_VERSION') as DocuSignOptions['apiVersion']),
  })
