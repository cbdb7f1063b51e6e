import type { JsonObject } from '../json/value.ts'
import type { Fault } from '../problems/problem.ts'
import type { Place } from './walk.ts'

/** Keywords of OpenAPI 3.0 and what 3.1 has in their place. */
const replaced: readonly { keyword: string; isOld(node: JsonObject): boolean; remedy: string }[] = [
  {
    keyword: 'nullable',
    isOld: (node) => typeof node.nullable === 'boolean',
    remedy: "Write `type: [string, 'null']`.",
  },
  {
    keyword: 'exclusiveMinimum: true',
    isOld: (node) => typeof node.exclusiveMinimum === 'boolean' || typeof node.exclusiveMaximum === 'boolean',
    remedy: 'Write the limit itself: `exclusiveMinimum: 5`.',
  },
  {
    keyword: 'example',
    isOld: (node) => node.example !== undefined,
    remedy: 'Write `examples: [ … ]`.',
  },
]

/** Counts the keywords that a document of OpenAPI 3.1 should no longer have: one line each, not one per schema. */
export class KeywordCounter {
  readonly #found = new Map<string, { count: number; first: Place; remedy: string }>()

  count(node: JsonObject, place: Place): void {
    if (place.type !== 'schema') return
    for (const { keyword, isOld, remedy } of replaced) {
      if (!isOld(node)) continue
      const known = this.#found.get(keyword)
      if (known) known.count += 1
      else this.#found.set(keyword, { count: 1, first: place, remedy })
    }
  }

  faults(): { fault: Fault; place: Place }[] {
    return [...this.#found].map(([keyword, { count, first, remedy }]) => ({
      place: first,
      fault: {
        severity: 'warning',
        code: 'keyword-deprecated',
        message: `\`${keyword}\` in a schema is of OpenAPI 3.0; it is understood. It occurs ${count} times, here first.`,
        remedy,
      },
    }))
  }
}
