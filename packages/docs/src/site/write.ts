import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A file of the site, by its path below the site's folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** Writes files, and beside each what a server sends to those who take gzip or Brotli. What is the same stays as it is. */
export function writeFiles(dist: string, files: Files): void {
  for (const [path, content] of files) {
    const file = join(dist, path)
    const bytes = Buffer.from(content)
    if (existsSync(file) && readFileSync(file).equals(bytes)) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    if (isCompressed(path)) continue
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  }
}

const isCompressed = (path: string) => /\.(woff2|png|webp)$/.test(path)

/** Removes files with what stands beside them. */
export function removeFiles(dist: string, paths: Iterable<string>): void {
  for (const path of paths) for (const ending of ['', '.gz', '.br']) rmSync(join(dist, path + ending), { force: true })
}
