import { type Client, type ClientOptions, createClient, readEnv, requireEnv } from '@countersign/client'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link createLacunaSignerClient}. */
export interface LacunaSignerOptions extends ClientOptions {
  /** An administration key, `<application>|<64 hex digits>`, of an application that belongs to `Sys Admin`. */
  apiKey: string
  /**
   * One of Lacuna's own instances. For an instance of your own give `baseUrl` instead.
   * @default 'production'
   */
  environment?: 'production' | 'demo'
}

/** One method per operation of the administration of Lacuna Signer. */
export type LacunaSignerClient = Client<Operations, paths>

const environments = { production: 'https://www.dropsigner.com', demo: 'https://signer-demo.lacunasoftware.com' }

/**
 * Creates a client for the administration of a Lacuna Signer instance.
 *
 * @example
 * const signer = createLacunaSignerClient({ apiKey, baseUrl: 'https://signer.example.com' })
 * for await (const organization of signer.listOrganizations.paginate()) { … }
 */
export function createLacunaSignerClient({
  apiKey,
  environment = 'production',
  ...options
}: LacunaSignerOptions): LacunaSignerClient {
  return createClient(api, { baseUrl: environments[environment], ...options, credentials: { apiKey } })
}

/**
 * Creates a client from `LACUNA_SIGNER_API_KEY` and, if the instance is your own, `LACUNA_SIGNER_BASE_URL`.
 *
 * @throws InvalidInputError when the key is in neither the environment nor `overrides`
 */
createLacunaSignerClient.fromEnv = (overrides: Partial<LacunaSignerOptions> = {}): LacunaSignerClient => {
  const baseUrl = readEnv('LACUNA_SIGNER_BASE_URL')
  const apiKey = overrides.apiKey ?? requireEnv('LACUNA_SIGNER_API_KEY')
  return createLacunaSignerClient({ ...(baseUrl && { baseUrl }), ...overrides, apiKey })
}
