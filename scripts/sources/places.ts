import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'

/** A statement that rests on a page. */
export interface Place {
  /** `specs/<vendor>/paths/users.yaml:12` */
  at: string
  from: string
  /** Part of the page; undefined for all of it. */
  section: string | undefined
  basis: string
}

/** Where the spec of a vendor says what it rests on: every entry of every `x-source`, with its line. */
export function sourcePlaces(root: string, vendor: string): Place[] {
  const folder = `specs/${vendor}`
  const files = globSync('**/*.yaml', { cwd: join(root, folder) }).sort()
  return files.filter((file) => file !== 'facts.yaml').flatMap((file) => readPlaces(root, `${folder}/${file}`))
}

function readPlaces(root: string, file: string): Place[] {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines })
  const places: Place[] = []
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || (key.value !== 'x-source' && key.value !== 'source' && key.value !== 'x-state')) return
      for (const entry of isSeq(value) ? value.items : [value]) {
        if (!isMap(entry) || typeof entry.get('from') !== 'string') continue
        const { line } = lines.linePos(entry.range?.[0] ?? 0)
        const section = entry.get('section')
        places.push({
          at: `${file}:${line}`,
          from: String(entry.get('from')),
          section: section === undefined ? undefined : String(section),
          basis: String(entry.get('basis') ?? entry.get('state')),
        })
      }
    },
  })
  return places
}
