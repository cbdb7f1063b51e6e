import { type BatchOptions, type BatchWork, batchWork } from '@countersign/client'
import type { Operations } from './operations.gen.ts'
import type { DeleteUsersRequest, DeleteUsersResult, UpsertUsersResult, UserInput } from './schema.gen.ts'

type DeletedUser = DeleteUsersRequest['users'][number]
type Source<Item> = Iterable<Item> | AsyncIterable<Item>

/**
 * Writes any number of users; see `upsertUsersInBatches` of `SigniticClient`.
 *
 * @throws AuthenticationError when the key is refused
 */
export type UpsertUsersInBatches = (
  users: Source<UserInput>,
  options?: BatchOptions<UserInput, UpsertUsersResult>,
) => BatchWork<UserInput, UpsertUsersResult>

/**
 * Deletes any number of users; see `deleteUsersInBatches` of `SigniticClient`.
 *
 * @throws AuthenticationError when the key is refused
 */
export type DeleteUsersInBatches = (
  users: Source<DeletedUser>,
  options?: BatchOptions<DeletedUser, DeleteUsersResult>,
) => BatchWork<DeletedUser, DeleteUsersResult>

/** Both limits that the vendor has documented, for either operation: 100 users, and 3 MB of JSON. */
const limits = { items: 100, bytes: 3_000_000, around: '{"users":[]}'.length }

export const createUpsertUsersInBatches =
  (upsertUsers: Operations['upsertUsers']): UpsertUsersInBatches =>
  (users, options) =>
    batchWork(users, limits, (items, call) => upsertUsers({ body: { users: items } }, call), options)

export const createDeleteUsersInBatches =
  (deleteUsers: Operations['deleteUsers']): DeleteUsersInBatches =>
  (users, options) =>
    batchWork(
      users,
      limits,
      (items, call) => deleteUsers({ body: { users: items.map(({ email }) => ({ email })) } }, call), // and nothing else of them
      options,
    )
