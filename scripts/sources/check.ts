import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fingerprints, fingerprint } from './fingerprint.ts'
import { isGone, pageText } from './page-text.ts'
import { type Place, sourcePlaces } from './places.ts'

/** Beside the spec: what its pages looked like when they were last read, as hashes. */
const recordOf = (root: string, vendor: string) => join(root, 'specs', vendor, 'pages.gen.json')

/** What came of one page. */
export interface PageReport {
  vendor: string
  source: string
  outcome: 'same' | 'changed' | 'gone' | 'not saved' | 'never read'
  /** The statements whose ground moved. */
  places: Place[]
}

/**
 * Compares saved pages with what they looked like when they were last read.
 *
 * @param pages folder with a file `<vendor>/<source>.<html, txt or md>` for each page
 */
export function checkPages(root: string, vendor: string, pages: string): PageReport[] {
  const known = readRecord(root, vendor)
  return [...bySource(root, vendor)].map(([source, places]) => {
    const lines = savedPage(pages, vendor, source)
    const before = known[source]
    const report = (outcome: PageReport['outcome'], moved: Place[] = []) => ({ vendor, source, outcome, places: moved })
    if (!lines) return report('not saved')
    if (isGone(lines)) return report('gone', places)
    if (!before) return report('never read')
    const now = fingerprint(lines, sectionsOf(places))
    const moved = places.filter(({ section = '' }) => {
      const key = section in before ? section : ''
      return before[key] !== now[key]
    })
    return report(before[''] === now[''] ? 'same' : 'changed', moved)
  })
}

/** Notes what saved pages look like; the number of pages noted. */
export function savePages(root: string, vendor: string, pages: string): number {
  const record = readRecord(root, vendor)
  let saved = 0
  for (const [source, places] of bySource(root, vendor)) {
    const lines = savedPage(pages, vendor, source)
    if (!lines || isGone(lines)) continue
    record[source] = fingerprint(lines, sectionsOf(places))
    saved += 1
  }
  if (saved > 0) writeFileSync(recordOf(root, vendor), `${JSON.stringify(record, null, 2)}\n`)
  return saved
}

/** The statements of a vendor's spec by the page they rest on. */
export function bySource(root: string, vendor: string): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const place of sourcePlaces(root, vendor)) found.set(place.from, [...(found.get(place.from) ?? []), place])
  return found
}

const sectionsOf = (places: Place[]) => [...new Set(places.flatMap(({ section }) => section ?? []))]

function readRecord(root: string, vendor: string): Record<string, Fingerprints> {
  const file = recordOf(root, vendor)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Fingerprints>) : {}
}

function savedPage(pages: string, vendor: string, source: string): string[] | undefined {
  const [file] = globSync(`${vendor}/${source}.{html,htm,txt,md}`, { cwd: pages })
  return file === undefined ? undefined : pageText(readFileSync(join(pages, file), 'utf8'))
}
