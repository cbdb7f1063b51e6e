import {
  type Client,
  type ClientOptions,
  type Credential,
  createClient,
  readEnv,
  requireEnv,
} from '@countersign/client'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link createDocuSignClient}. */
export interface DocuSignOptions extends ClientOptions {
  /** An OAuth access token with the scope `signature`, or a function that fetches one. */
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

const hosts: Record<string, string> = { demo: 'https://demo.docusign.net', production: 'https://www.docusign.net' }

/**
 * Creates a client for the signatures of one user, the one the access token belongs to.
 *
 * @example
 * const docusign = createDocuSignClient({ accessToken, environment: 'production' })
 * const { userSignatures } = await docusign.listUserSignatures({ accountId, userId })
 */
export function createDocuSignClient({
  accessToken,
  environment = 'demo',
  apiVersion = 'v2.1',
  ...options
}: DocuSignOptions): DocuSignClient {
  const origin = (hosts[environment] ?? environment).replace(/\/+$/, '')
  return createClient(api, {
    baseUrl: `${origin}/restapi/${apiVersion}`,
    ...options,
    credentials: { accessToken },
  })
}

/**
 * Creates a client from `DOCUSIGN_ACCESS_TOKEN`, `DOCUSIGN_ENVIRONMENT` and `DOCUSIGN_API_VERSION`; the last two may be
 * missing.
 *
 * @throws InvalidInputError when the token is in neither the environment nor `overrides`
 */
createDocuSignClient.fromEnv = (overrides: Partial<DocuSignOptions> = {}): DocuSignClient =>
  createDocuSignClient({
    environment: readEnv('DOCUSIGN_ENVIRONMENT'),
    apiVersion: readEnv('DOCUSIGN_API_VERSION') as DocuSignOptions['apiVersion'],
    ...overrides,
    accessToken: overrides.accessToken ?? requireEnv('DOCUSIGN_ACCESS_TOKEN'),
  })
