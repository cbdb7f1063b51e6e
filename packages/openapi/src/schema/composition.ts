import type { SchemaView } from './view.ts'

/** A schema and all that it is composed of through `allOf`, nearest first; each once, however it goes round. */
export function compose(view: SchemaView): readonly SchemaView[] {
  const found = [view]
  const seen = new Set([view.definition])
  for (const { allOf } of found) {
    for (const part of allOf) {
      if (seen.has(part.definition)) continue
      seen.add(part.definition)
      found.push(part)
    }
  }
  return found
}
