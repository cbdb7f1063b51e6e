import type { IncomingMessage } from 'node:http'
import type { Bytes } from '../request/body/bytes.ts'
import { largestBody } from '../request/body/decompress.ts'
import { NoAnswer } from '../spec/no-answer.ts'

/** What is said of a body that is too large. */
export const tooLarge = () => new NoAnswer(413, 'Body too large', `The mock takes bodies of up to ${largestBody} bytes`)

/** Bytes of a refused body that are let pass, so that its sender gets to read why; then the connection ends. */
const mostIgnored = 64 * largestBody

/**
 * Reads a request's body.
 *
 * @returns undefined as soon as it is too large
 * @throws when the connection ends before the body does
 */
export async function readBody(message: IncomingMessage): Promise<Bytes | undefined> {
  if (Number(message.headers['content-length']) > largestBody) return ignoreRest(message)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > largestBody) return ignoreRest(message)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** A connection that is closed while its other end still writes takes the answer with it. */
function ignoreRest(message: IncomingMessage): undefined {
  let size = 0
  message.on('error', () => {}) // its sender may give up at any time
  message.on('data', (chunk: Buffer) => {
    size += chunk.byteLength
    if (size > mostIgnored) message.socket.destroy()
  })
}
