import { type Client, type ClientOptions, createClient } from '@countersign/client'
import { api, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'

/** Options of {@link createSigniticClient}. */
export interface SigniticOptions extends ClientOptions {
  /** The workspace's key: Settings > API in the Signitic web application. */
  apiKey: string
}

/** One method per operation of the Signitic API. */
export type SigniticClient = Client<Operations, paths>

/**
 * Creates a client for one Signitic workspace.
 *
 * @example
 * const signitic = createSigniticClient({ apiKey })
 * await signitic.upsertUsers({ body: { users: [{ email: 'ines@example.com' }] } })
 */
export function createSigniticClient({ apiKey, ...options }: SigniticOptions): SigniticClient {
  return createClient(api, { ...options, credentials: { apiKey } })
}
