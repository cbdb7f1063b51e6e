import { targetOf } from '../basis/members.ts'
import type { SchemaView } from './view.ts'

/** A property of an object. */
export interface Property {
  /** As it travels. */
  readonly name: string
  readonly schema: SchemaView
  /** Always there. What only one of several alternatives requires is not. */
  readonly required: boolean
  /** Only objects of some of the alternatives have it; left out: it belongs to all. */
  readonly through?: 'oneOf' | 'anyOf'
}

/** The properties of an object schema: its own, those of `allOf`, then, marked, those of its alternatives. */
export function collectProperties(view: SchemaView): readonly Property[] {
  const found = new Map<string, Property>()
  const seen = new Set<unknown>()
  const queue: { view: SchemaView; through?: 'oneOf' | 'anyOf' }[] = view.composed.map((part) => ({ view: part }))
  const required = new Set(queue.flatMap(({ view: part }) => part.required))
  for (const { view: part } of queue) seen.add(targetOf(part))
  for (const { view: part, through } of queue) {
    for (const [name, schema] of part.declared) {
      if (found.has(name)) continue
      found.set(name, { name, schema, required: !through && required.has(name), ...(through && { through }) })
    }
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      for (const alternative of part[keyword].flatMap(({ composed }) => composed)) {
        if (seen.has(targetOf(alternative))) continue
        seen.add(targetOf(alternative))
        queue.push({ view: alternative, through: through ?? keyword })
      }
    }
  }
  return [...found.values()]
}
