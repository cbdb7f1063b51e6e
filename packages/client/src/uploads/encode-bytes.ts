import type { EncodedBody } from '../api.ts'
import type { Binary } from '../body/binary.ts'
import { core } from '../later/tools.ts'
import { bytesOf, isStream, readerOf, type Stream } from './chunks.ts'
import { openBinary } from './open-file.ts'
import { sniff } from './sniff.ts'

/**
 * Bytes as they are, under the type that is wanted, told or shown.
 *
 * @throws InvalidInputError for bytes of another type, or of one that nobody can tell
 */
export async function encodeBytes(
  types: readonly string[],
  value: Binary,
  wanted: string | undefined,
): Promise<EncodedBody> {
  const { data, type: told } = openBinary(value)
  const body = isStream(data) ? undefined : await bytesOf(data)
  const takes = (type: string) => types.some((range) => core.covers(range, type))
  const shown = body && sniff(body)
  const type = wanted ?? told ?? (shown && takes(shown) ? shown : onlyOne(types))
  if (type === undefined || !takes(type)) {
    throw new core.InvalidInputError(
      `The body is ${type ?? 'of an unknown type'}, expected ${types.join(' or ')}: name one with \`contentType\``,
    )
  }
  return body ? { body, type } : toStream(data as Stream, type)
}

/** The type that bytes of an unknown one can only have. */
function onlyOne(types: readonly string[]): string | undefined {
  const [first = '', ...others] = types
  if (first === '*/*') return 'application/octet-stream'
  return others.length > 0 || first.endsWith('/*') ? undefined : first
}

/**
 * A stream of any kind as `fetch` takes it: a web stream of bytes. Where there are none (React Native), it is read first.
 *
 * @returns the body, and what to ask for the error when it was the caller's own source that gave up
 */
async function toStream(source: Stream, type: string): Promise<EncodedBody> {
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
    throw new core.InvalidInputError(
      'The `fetch` of this client takes no streams: give the bytes, e.g. a Buffer or Blob',
    )
  }
  return { body, type, failure: () => failure }
}
