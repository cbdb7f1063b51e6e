import { rules } from './kind.ts'
import type { Layer } from './layer.ts'
import { describeComponent } from './place.ts'
import type { SourceEntry } from './source.ts'
import type { Origin, Statement } from './statement.ts'
import type { Trail } from './trail.ts'

/** What holds at a statement, and what it hands on. */
export interface Trails {
  readonly here: Trail
  readonly below: Trail
}

/** Statements keep to themselves what they are read from, so they lend the way to it. */
type OriginOf = (statement: Statement) => Origin

const known = new WeakMap<Statement, Trails>()

/** What holds at a statement, and what it hands on to what it is made of. */
export function trailsOf(statement: Statement, originOf: OriginOf): Trails {
  const waiting: Statement[] = []
  // No recursion: a document may nest deeper than the stack is.
  for (let at: Statement | undefined = statement; at && !known.has(at); at = at.parent) waiting.push(at)
  for (const next of waiting.reverse())
    known.set(next, followOn(next, next.parent && known.get(next.parent), originOf(next)))
  return known.get(statement) as Trails
}

/** The entries of a statement: its own as they are, inherited ones as far as they concern it. */
export function sourcesOf(statement: Statement, originOf: OriginOf): readonly SourceEntry[] {
  const mine = new Set(layersOf(statement, originOf(statement)))
  const { inherits } = rules[statement.kind]
  return trailsOf(statement, originOf).here.held.flatMap(({ entry, layer }) => {
    if (mine.has(layer)) return [entry]
    const of = entry.of?.filter((aspect) => inherits.includes(aspect) && statement.says(aspect))
    return of?.length === 0 ? [] : [{ ...entry, ...(of && { of }), inheritedFrom: layer.place }]
  })
}

function followOn(statement: Statement, parent: Trails | undefined, origin: Origin): Trails {
  const { start } = origin.reader
  const outer = rules[statement.kind].is.reduce((trail, aspect) => trail.as(aspect), parent?.below ?? start)
  const layers = layersOf(statement, origin)
  const here = follow(outer, layers)
  if (!isNamed(statement)) return { here, below: here }
  // Of a property that is a reference only what stands beside the reference is about the property.
  const about = statement.kind === 'property' && layers.length > 1 ? 1 : layers.length
  const deeper = layers.map((layer, index) => (index < about ? layer?.below : layer))
  return { here, below: follow(outer, deeper) }
}

/** What holds when the layers of a place are added, the outermost last. */
const follow = (outer: Trail, layers: readonly (Layer | undefined)[]): Trail =>
  layers.reduceRight((trail, layer) => (layer ? trail.with(layer) : trail), outer)

/** Its own sources by node: what stands here, then what stands at the target of the reference. */
function layersOf(statement: Statement, { reader, located }: Origin): (Layer | undefined)[] {
  const place = (index: number) => describeComponent(located.pointers[index] ?? '') ?? statement.place
  return located.nodes.map((node, index) => reader.layerOf(node, () => place(index)))
}

/** Something that what it stands in calls by a name and may require. */
const isNamed = ({ kind }: Statement) => kind === 'parameter' || kind === 'property' || kind === 'header'
