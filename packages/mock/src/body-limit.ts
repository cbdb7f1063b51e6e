import type { IncomingMessage } from 'node:http'
import type { Bytes } from './bytes.ts'

/** Bytes of the largest body that is read. */
export const largestBody = 10 * 1024 * 1024

/**
 * Reads a request's body.
 *
 * @returns undefined as soon as it is too large
 * @throws when the connection ends before the body does
 */
export async function readBody(message: IncomingMessage): Promise<Bytes | undefined> {
  if (Number(message.headers['content-length']) > largestBody) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > largestBody) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
