import { References } from '../json/references.ts'
import { isObject, type JsonObject, own } from '../json/value.ts'
import type { Report } from '../problems/reporter.ts'
import { type Layer, namesSources, readLayer } from './layer.ts'
import { readSources, type Source } from './source.ts'
import { Trail } from './trail.ts'

/** What everything that is read from one document shares. */
export interface Reader {
  readonly document: JsonObject
  readonly references: References
  readonly sources: ReadonlyMap<string, Source>
  /** Where nothing is known of sources yet. */
  readonly start: Trail
  /** What a node says of its sources; the place is asked for only where there is one. */
  layerOf(node: JsonObject, place: () => string): Layer | undefined
  readonly report: Report
}

export function createReader(document: JsonObject, report: Report): Reader {
  const info = own(document, 'info')
  const sources = readSources(isObject(info) ? own(info, 'x-sources') : undefined)
  const layers = new WeakMap<JsonObject, Layer | null>()
  let numbers = 0
  return {
    document,
    references: new References(document),
    sources,
    start: Trail.start(sources),
    report,
    layerOf(node, place) {
      if (!namesSources(node)) return undefined
      const known = layers.get(node)
      if (known !== undefined) return known ?? undefined
      numbers += 1
      const layer = readLayer(node, numbers, place())
      layers.set(node, layer ?? null)
      return layer
    },
  }
}

/** The same reader for what belongs to one operation: its problems say so. */
export const forOperation = (reader: Reader, operation: string): Reader => ({
  ...reader,
  report: (problem) => reader.report({ ...problem, operation }),
})
