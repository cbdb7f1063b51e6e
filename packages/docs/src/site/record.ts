import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VendorSummary } from '../pages/summary.ts'
import type { SearchDocument } from '../search/options.ts'

/** What the last build left of a vendor, so that the next one need not read it again. */
export interface VendorRecord {
  /** Of everything that its pages are made from. */
  readonly hash: string
  readonly files: readonly string[]
  readonly summary: VendorSummary
  readonly documents: readonly Omit<SearchDocument, 'id'>[]
}

export interface SiteRecord {
  /** Of what all pages are made with. */
  readonly tools: string
  readonly vendors: Readonly<Record<string, VendorRecord>>
}

const nothing: SiteRecord = { tools: '', vendors: {} }
const fileIn = (dist: string) => join(dist, '.build.json')

export const readRecord = (dist: string): SiteRecord =>
  existsSync(fileIn(dist)) ? (JSON.parse(readFileSync(fileIn(dist), 'utf8')) as SiteRecord) : nothing

export function writeRecord(dist: string, record: SiteRecord): void {
  mkdirSync(dist, { recursive: true })
  writeFileSync(fileIn(dist), JSON.stringify(record))
}

/** A hash of texts and of the files that patterns find below a folder. */
export function hashOf(folder: string, patterns: readonly string[], ...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: folder }).sort()))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0')
  return hash.digest('hex')
}
