import {
  type Client,
  type ClientOptions,
  checkOptions,
  createClient,
  requireEnv,
  requireOption,
} from '@countersign/client'
import {
  createDeleteUsersInBatches,
  createUpsertUsersInBatches,
  type DeleteUsersInBatches,
  type UpsertUsersInBatches,
} from './batches.ts'
import { createGetSignature, type GetSignature } from './get-signature.ts'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type { DeleteUsersInBatches, UpsertUsersInBatches } from './batches.ts'
export type { GetSignature } from './get-signature.ts'
export type * from './operations.gen.ts'
export { receiveContactSubmitted } from './operations.gen.ts'
export type * from './schema.gen.ts'

const factory = 'createSigniticClient'

/** Options of {@link createSigniticClient}. */
export interface SigniticOptions extends ClientOptions {
  /** The workspace's key: Settings > API in the Signitic web application. Reseller operations take a reseller's key. */
  apiKey: string
}

/** One method per operation of the Signitic API. */
export interface SigniticClient extends Omit<Client<Operations, paths>, 'getSignature'> {
  /** Get the signature of a user: the bare markup for `mode: 'html'`, an object for `'json'`. */
  getSignature: GetSignature

  /**
   * Writes any number of users, at most 100 and 3 MB a request. A batch that fails, or a user whom no request can hold, is
   * reported and keeps no other from being sent. The work ends with an error when going on makes no sense: refused key,
   * long wait, the same failure again; what is `done` stays readable then, and so is what is `unsent`.
   *
   * @throws AuthenticationError when the key is refused
   * @example
   * const work = signitic.upsertUsersInBatches(users)
   * for await (const batch of work) if ('error' in batch) console.error(batch.items.length, batch.error.message)
   */
  upsertUsersInBatches: UpsertUsersInBatches

  /**
   * Marks any number of users for deletion, as `upsertUsersInBatches` writes them.
   *
   * @throws AuthenticationError when the key is refused
   * @example
   * await signitic.deleteUsersInBatches([{ email: 'ines@example.com' }])
   */
  deleteUsersInBatches: DeleteUsersInBatches
}

/**
 * Creates a client for one Signitic workspace.
 *
 * State of the API: live (its server answered a third party in September 2026).
 *
 * @example
 * const signitic = createSigniticClient({ apiKey })
 * await signitic.upsertUsers({ body: { users: [{ email: 'ines@example.com' }] } })
 */
export function createSigniticClient(given: SigniticOptions): SigniticClient {
  const { apiKey, ...options } = checkOptions(factory, given, ['apiKey'])
  const credentials = { apiKey: requireOption(factory, '`apiKey`', apiKey, 'SIGNITIC_API_KEY') }
  const client = createClient<Operations, paths>(api, { ...options, credentials })
  return {
    ...client,
    getSignature: createGetSignature(client.getSignature),
    upsertUsersInBatches: createUpsertUsersInBatches(client.upsertUsers),
    deleteUsersInBatches: createDeleteUsersInBatches(client.deleteUsers),
  }
}

/**
 * Creates a client from `SIGNITIC_API_KEY`.
 *
 * @throws InvalidInputError when the key is in neither the environment nor `overrides`
 */
createSigniticClient.fromEnv = (overrides: Partial<SigniticOptions> = {}): SigniticClient =>
  createSigniticClient({ ...overrides, apiKey: overrides.apiKey || requireEnv('SIGNITIC_API_KEY') })
