import { type Client, type ClientOptions, createClient, requireEnv } from '@countersign/client'
import { createUpsertUsersInBatches, type UpsertUsersInBatches } from './batches.ts'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type { UpsertUsersBatch, UpsertUsersInBatches, UpsertUsersInBatchesOptions } from './batches.ts'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link createSigniticClient}. */
export interface SigniticOptions extends ClientOptions {
  /** The workspace's key: Settings > API in the Signitic web application. Reseller operations take a reseller's key. */
  apiKey: string
}

/** One method per operation of the Signitic API. */
export interface SigniticClient extends Client<Operations, paths> {
  /**
   * Writes any number of users, at most 100 and 3 MB a request, and reports what came of each request.
   *
   * @throws AuthenticationError when the key is refused
   * @throws InvalidInputError for a single user of more than 3 MB
   * @example
   * const batches = await signitic.upsertUsersInBatches(users, { onProgress: (batch, sent) => console.log(sent) })
   * const failed = batches.filter((batch) => 'error' in batch)
   */
  upsertUsersInBatches: UpsertUsersInBatches
}

/**
 * Creates a client for one Signitic workspace.
 *
 * @example
 * const signitic = createSigniticClient({ apiKey })
 * await signitic.upsertUsers({ body: { users: [{ email: 'ines@example.com' }] } })
 */
export function createSigniticClient({ apiKey, ...options }: SigniticOptions): SigniticClient {
  const client = createClient<Operations, paths>(api, { ...options, credentials: { apiKey } })
  return { ...client, upsertUsersInBatches: createUpsertUsersInBatches(client.upsertUsers) }
}

/**
 * Creates a client from `SIGNITIC_API_KEY`.
 *
 * @throws InvalidInputError when the key is in neither the environment nor `overrides`
 */
createSigniticClient.fromEnv = (overrides: Partial<SigniticOptions> = {}): SigniticClient =>
  createSigniticClient({ ...overrides, apiKey: overrides.apiKey ?? requireEnv('SIGNITIC_API_KEY') })
