import type { EncodedBody } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { bytesOf, readerOf } from './binary.ts'

/**
 * A stream of any kind as `fetch` takes it: a web stream of bytes. Where there are none (React Native), it is read first.
 *
 * @returns the body, and what to ask for the error when it was the caller's own source that gave up
 */
export async function toStream(
  source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>,
  type: string,
): Promise<EncodedBody> {
  if (typeof ReadableStream === 'undefined') return { body: await bytesOf(source), type }
  const next = readerOf(source)
  let failure: unknown
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const chunk = await next()
        if (chunk.done) controller.close()
        else controller.enqueue(chunk.value)
      } catch (error) {
        failure = error
        throw error
      }
    },
  })
  // What knows no web streams (node-fetch) would send "[object ReadableStream]".
  body.toString = () => {
    throw new InvalidInputError('The `fetch` of this client takes no streams: give the bytes, e.g. a Buffer or Blob')
  }
  return { body, type, failure: () => failure }
}
