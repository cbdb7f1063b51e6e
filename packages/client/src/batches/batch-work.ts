import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import type { CallOptions } from '../options.ts'
import { observe } from '../send/observe.ts'
import { createPatience } from './patience.ts'
import { type Limits, split } from './split.ts'

/** What came of one request: the items it carried, and the vendor's answer or why there is none. */
export type Batch<Item, Result> = { items: Item[]; result: Result } | { items: Item[]; error: Error }

export interface BatchOptions<Item, Result> extends Omit<CallOptions, 'contentType'> {
  /** Called after each request, with its batch and the number of items sent so far. What it throws is dropped. */
  onProgress?: ((batch: Batch<Item, Result>, sent: number) => unknown) | undefined
}

/**
 * Work on any number of items, in as many requests as it takes. It starts when it is awaited, which gives all batches, or
 * iterated (`for await`), which gives one after the other; leaving the loop ends the work.
 */
export interface BatchWork<Item, Result>
  extends AsyncIterable<Batch<Item, Result>>,
    PromiseLike<Batch<Item, Result>[]> {
  /** What came of the requests so far. It stays when the work ends early. */
  readonly done: readonly Batch<Item, Result>[]
  /** Items that were taken from the source and that no request has carried. */
  readonly unsent: readonly Item[]
}

/**
 * Sends items in batches, one after the other. A batch that fails is reported with its items and keeps no other from being
 * sent; so is an item that no request can hold. The work ends with an error when going on makes no sense: refused
 * credentials, a call that no input can mend, a long time to wait, the same failure again, the caller's signal, a source
 * that fails.
 */
export function batchWork<Item, Result>(
  source: Iterable<Item> | AsyncIterable<Item>,
  limits: Limits,
  send: (items: Item[], options: CallOptions) => Promise<Result>,
  { onProgress, ...options }: BatchOptions<Item, Result> = {},
): BatchWork<Item, Result> {
  if (!isObject(source) || !(Symbol.iterator in source || Symbol.asyncIterator in source))
    throw new InvalidInputError('A batch job takes a list of items, or something else that can be iterated')
  const done: Batch<Item, Result>[] = []
  const unsent: Item[] = []

  async function* run(): AsyncGenerator<Batch<Item, Result>> {
    let sent = 0
    const endAfter = createPatience()
    for await (const { items, unfit } of split(source, limits, unsent, options.signal)) {
      if (options.signal?.aborted) throw options.signal.reason
      const batch = unfit ? { items, error: unfit } : await attempt(items)
      unsent.splice(0, items.length)
      sent += items.length
      done.push(batch)
      observe(() => onProgress?.(batch, sent))
      yield batch
      if ('error' in batch && !unfit) endAfter(batch.error)
      else if (!unfit) endAfter(undefined)
    }
  }
  const attempt = (items: Item[]): Promise<Batch<Item, Result>> =>
    send(items, options).then(
      (result) => ({ items, result }),
      (error: unknown) => {
        if (options.signal?.aborted) throw error
        return { items, error: error as Error }
      },
    )

  const batches = run()
  let all: Promise<Batch<Item, Result>[]> | undefined
  async function readAll() {
    for await (const _ of batches);
    return done
  }
  return {
    done,
    unsent,
    [Symbol.asyncIterator]: () => batches,
    // biome-ignore lint/suspicious/noThenProperty: it can be awaited, and does not start before
    then: (...handlers) => {
      all ??= readAll()
      return all.then(...handlers)
    },
  }
}
