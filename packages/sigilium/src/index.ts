import { type Client, type ClientOptions, createClient } from '@countersign/client'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link createSigiliumClient}. */
export interface SigiliumOptions extends ClientOptions {
  /** An administrator's token: Settings > Company Settings, or the result of the OAuth flow. */
  accessToken: string
}

/** One method per operation of the Sigilium API. */
export type SigiliumClient = Client<Operations, paths>

/**
 * Creates a client for one company's e-mail signatures.
 *
 * @example
 * const sigilium = createSigiliumClient({ accessToken })
 * const { signatures } = await sigilium.getSignatures({ emails: ['lea.martin@example.com'] })
 */
export function createSigiliumClient({ accessToken, ...options }: SigiliumOptions): SigiliumClient {
  return createClient(api, { ...options, credentials: { bearer: accessToken, accessTokenQuery: accessToken } })
}
