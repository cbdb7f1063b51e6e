import {
  type Client,
  type ClientOptions,
  createClient,
  type InferredPathOptions,
  requireEnv,
} from '@countersign/client'
import { api, type InferredPath, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'
export { usersCsv } from './users-csv.ts'

/** Options of {@link createSigiliumClient}. */
export interface SigiliumOptions extends ClientOptions, InferredPathOptions<InferredPath> {
  /** An administrator's token: Settings > Company Settings, or the result of the OAuth flow. */
  accessToken: string
}

/** One method per operation of the Sigilium API. */
export type SigiliumClient = Client<Operations, paths>

/**
 * Creates a client for one company's e-mail signatures. The token travels as the vendor documents it for each
 * operation: in the query, in the JSON body, or in a header.
 *
 * @example
 * const sigilium = createSigiliumClient({ accessToken })
 * const { signatures } = await sigilium.getSignatures({ emails: ['lea.martin@example.com'] })
 *
 * @example
 * // The vendor no longer publishes the other URLs: ask for them, and give them.
 * const writing = createSigiliumClient({ accessToken, paths: { updateUsers: '/…' } })
 */
export function createSigiliumClient({ accessToken, ...options }: SigiliumOptions): SigiliumClient {
  const withToken = (body: object) => ({
    body: JSON.stringify({ access_token: accessToken, ...body }),
    type: 'application/json',
  })
  const encoders = { ...api.encoders, 'application/json': withToken }
  return createClient(
    { ...api, encoders },
    { ...options, credentials: { bearer: accessToken, accessTokenQuery: accessToken } },
  )
}

/**
 * Creates a client from `SIGILIUM_ACCESS_TOKEN`.
 *
 * @throws InvalidInputError when the token is in neither the environment nor `overrides`
 */
createSigiliumClient.fromEnv = (overrides: Partial<SigiliumOptions> = {}): SigiliumClient =>
  createSigiliumClient({ ...overrides, accessToken: overrides.accessToken ?? requireEnv('SIGILIUM_ACCESS_TOKEN') })
