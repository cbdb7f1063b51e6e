import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import type { Bytes } from './bytes.ts'

/** Bytes of the largest body that is read. */
export const largestBody = 10 * 1024 * 1024

const decoders: Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

export const isKnownCoding = (coding: string): boolean => coding === 'identity' || coding in decoders

/**
 * Undoes the content codings of a body, the last one first.
 *
 * @throws when it is not encoded as it says, or is too large when decoded
 */
export async function decompress(codings: string[], bytes: Bytes): Promise<Bytes> {
  let decoded = bytes
  for (const coding of [...codings].reverse()) {
    const decode = decoders[coding]
    if (!decode) continue
    try {
      decoded = new Uint8Array(await decode(decoded, { maxOutputLength: largestBody }))
    } catch (error) {
      throw new Error(`The body is not encoded with ${coding}: ${(error as Error).message}`, { cause: error })
    }
  }
  return decoded
}
