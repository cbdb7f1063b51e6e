import { InvalidInputError } from '../errors.ts'
import { refuse } from '../load/load.ts'
import { toJson } from '../request/to-json.ts'
import { timed } from '../send/timed.ts'

/** What one request can hold. */
export interface Limits {
  items: number
  /** Of JSON in UTF-8. */
  bytes: number
  /** Bytes of JSON around the items. */
  around: number
}

/** Items that go together, or one that cannot go at all. */
interface Portion<Item> {
  items: Item[]
  unfit?: Error
}

/**
 * Takes items from a source and puts together as many as one request can hold. When the source fails, what it gave before
 * is not lost: it comes first, then the error.
 *
 * @param waiting the items that were taken and not handed out; the caller removes those it has dealt with
 */
export async function* split<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  limits: Limits,
  waiting: Item[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Portion<Item>> {
  const iterator = iteratorOf(source)
  let bytes = limits.around
  let failure: { error: unknown } | undefined
  try {
    for (;;) {
      const next = await takeNext(iterator, signal).catch((error: unknown) => {
        if (signal?.aborted) throw error
        failure = { error }
        return { done: true, value: undefined } as const
      })
      if (next.done) break
      const { size, unfit } = await measure(next.value, limits)
      if (waiting.length === limits.items || bytes + size > limits.bytes || (unfit && waiting.length > 0)) {
        yield { items: [...waiting] }
        bytes = limits.around
      }
      waiting.push(next.value)
      bytes += size
      if (unfit) {
        yield { items: [next.value], unfit }
        bytes = limits.around
      }
    }
    if (waiting.length > 0) yield { items: [...waiting] }
  } finally {
    const closed = (async () => iterator.return?.())().catch(() => {})
    if (!signal?.aborted) await closed // a source that hangs would never close
  }
  if (failure) throw failure.error
}

const iteratorOf = <Item>(source: Iterable<Item> | AsyncIterable<Item>): AsyncIterator<Item> | Iterator<Item> =>
  Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()

/** A source that hangs must not outlive the caller's signal. */
const takeNext = <Item>(iterator: AsyncIterator<Item> | Iterator<Item>, signal: AbortSignal | undefined) =>
  timed<IteratorResult<Item>>(
    Number.POSITIVE_INFINITY,
    signal,
    () => {},
    async () => iterator.next(),
  )

/** How many bytes an item takes, the comma included, and why it cannot travel if that is so. */
async function measure(item: unknown, limits: Limits): Promise<{ size: number; unfit?: Error }> {
  const json = toJson(item)
  if (json === undefined) return { size: 0, unfit: await refusalOf(item) }
  const size = new TextEncoder().encode(json).byteLength + 1
  if (limits.around + size <= limits.bytes) return { size }
  return {
    size,
    unfit: new InvalidInputError(`An item of ${size} bytes exceeds the ${limits.bytes} bytes of a request`),
  }
}

const refusalOf = (item: unknown): Promise<Error> =>
  refuse(({ noJson }) => noJson(item, 'The item')).catch((error: Error) => error)
