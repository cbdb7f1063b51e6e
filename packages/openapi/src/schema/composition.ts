import { targetOf } from '../basis/members.ts'
import type { SchemaView } from './view.ts'

/** A schema and all that it is composed of through `allOf`, nearest first; each once, however it goes round. */
export function compose(view: SchemaView): readonly SchemaView[] {
  const found = [view]
  const seen = new Set([targetOf(view)])
  for (const { allOf } of found) {
    for (const part of allOf) {
      if (seen.has(targetOf(part))) continue
      seen.add(targetOf(part))
      found.push(part)
    }
  }
  return found
}
