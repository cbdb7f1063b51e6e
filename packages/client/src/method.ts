import type { ApiError } from './errors.ts'
import type { CallOptions } from './options.ts'

type Arguments<Input> = {} extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions]

/** One operation of a vendor. Resolves to the data of the answer; everything else is thrown. */
export interface Method<Input, Data, Failure = ApiError> {
  (...args: Arguments<Input>): Promise<Data>
  /** The same call, resolving to the data together with the `Response` (status, headers). */
  withResponse(...args: Arguments<Input>): Promise<{ data: Data; response: Response }>
  /** Whether an error came from this operation; its `body` is typed per `status` then. */
  isError(error: unknown): error is Failure
}

/** An operation whose answer is one page of a list. */
export interface PaginatedMethod<Input, Data, Failure = ApiError, Item = unknown> extends Method<Input, Data, Failure> {
  /**
   * All items of the list, page after page, fetched as they are needed.
   *
   * @throws ApiError as the call itself
   * @example
   * for await (const user of client.listUsers.paginate({ limit: 50 })) console.log(user.id)
   */
  paginate(...args: Arguments<Input>): AsyncIterableIterator<Item>
}
