import {
  type BodyKind,
  type Client,
  type ClientOptions,
  checkOptions,
  createClient,
  type InferredPathOptions,
  requireEnv,
  requireOption,
} from '@countersign/client'
import { namedUpload, withToken } from './bodies.ts'
import { api, type InferredPath, type Operations } from './operations.gen.ts'
import type { paths } from './schema.gen.ts'

export * from '@countersign/client'
export type * from './operations.gen.ts'
export type * from './schema.gen.ts'
export { usersCsv } from './users-csv.ts'

const factory = 'createSigiliumClient'

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
 * State of the API: unverified (a survey says that Signitic took Sigilium over; no call was tried).
 *
 * @example
 * const sigilium = createSigiliumClient({ accessToken })
 * const { signatures } = await sigilium.getSignatures({ emails: ['lea.martin@example.com'] })
 *
 * @example
 * // The vendor no longer publishes the other URLs: ask for them, and give them.
 * const writing = createSigiliumClient({ accessToken, paths: { updateUsers: '/…' } })
 */
export function createSigiliumClient(given: SigiliumOptions): SigiliumClient {
  const own = ['accessToken', 'paths', 'allowInferredPaths']
  const { accessToken, ...options } = checkOptions(factory, given, own)
  const token = requireOption(factory, '`accessToken`', accessToken, 'SIGILIUM_ACCESS_TOKEN')
  const bodies: Record<string, BodyKind[]> = {
    updateUsers: [withToken(token)],
    updateOrganizations: [withToken(token)],
    uploadUsers: [namedUpload],
  }
  const operations = Object.entries(api.operations).map(([id, operation]) => {
    const body = bodies[id]
    return [id, body ? { ...operation, body } : operation]
  })
  return createClient(
    { ...api, operations: Object.fromEntries(operations) },
    {
      ...options,
      credentials: { bearer: token, accessTokenQuery: token },
      credentialNames: { bearer: '`accessToken`', accessTokenQuery: '`accessToken`' },
    },
  )
}

/**
 * Creates a client from `SIGILIUM_ACCESS_TOKEN`.
 *
 * @throws InvalidInputError when the token is in neither the environment nor `overrides`
 */
createSigiliumClient.fromEnv = (overrides: Partial<SigiliumOptions> = {}): SigiliumClient =>
  createSigiliumClient({ ...overrides, accessToken: overrides.accessToken || requireEnv('SIGILIUM_ACCESS_TOKEN') })
