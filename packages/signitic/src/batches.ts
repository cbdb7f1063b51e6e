import { AuthenticationError, InvalidInputError, isCountersignError } from '@countersign/client'
import type { Operations } from './operations.gen.ts'
import type { UpsertUsersResult, UserInput } from './schema.gen.ts'

/** What came of one request: the users it carried, and the vendor's answer or why there is none. */
export type UpsertUsersBatch = { users: UserInput[]; result: UpsertUsersResult } | { users: UserInput[]; error: Error }

export interface UpsertUsersInBatchesOptions {
  /** Called after each request, with its batch and the number of users sent so far. */
  onProgress?: (batch: UpsertUsersBatch, sent: number) => void
  /** Ends the work; batches that are through stay through. */
  signal?: AbortSignal
}

const mostUsers = 100
const mostBytes = 3_000_000
const envelope = '{"users":[]}'.length

/**
 * Writes any number of users, in requests that respect both limits the vendor has documented: 100 users and 3 MB.
 * A batch that fails is reported with its users and does not keep the others from being sent; only a refused key, or
 * `signal`, ends the work.
 *
 * @throws AuthenticationError when the key is refused
 * @throws InvalidInputError for a single user of more than 3 MB
 */
export type UpsertUsersInBatches = (
  users: Iterable<UserInput> | AsyncIterable<UserInput>,
  options?: UpsertUsersInBatchesOptions,
) => Promise<UpsertUsersBatch[]>

export function createUpsertUsersInBatches(upsertUsers: Operations['upsertUsers']): UpsertUsersInBatches {
  return async (users, { onProgress, signal } = {}) => {
    const batches: UpsertUsersBatch[] = []
    let sent = 0
    for await (const batch of split(users)) {
      const outcome = await upsertUsers({ body: { users: batch } }, signal ? { signal } : {}).then(
        (result) => ({ users: batch, result }),
        (error: unknown) => {
          if (error instanceof AuthenticationError || !isCountersignError(error)) throw error
          return { users: batch, error }
        },
      )
      sent += batch.length
      batches.push(outcome)
      onProgress?.(outcome, sent)
    }
    return batches
  }
}

async function* split(users: Iterable<UserInput> | AsyncIterable<UserInput>): AsyncGenerator<UserInput[]> {
  const encoder = new TextEncoder()
  let batch: UserInput[] = []
  let bytes = envelope
  for await (const user of users) {
    const size = encoder.encode(JSON.stringify(user)).byteLength + 1
    if (envelope + size > mostBytes)
      throw new InvalidInputError(`A single user of ${size} bytes exceeds the limit of ${mostBytes} bytes per request`)
    if (batch.length === mostUsers || bytes + size > mostBytes) {
      yield batch
      batch = []
      bytes = envelope
    }
    batch.push(user)
    bytes += size
  }
  if (batch.length > 0) yield batch
}
