import type { Source } from '../basis/source.ts'
import { isObject, own, textOf } from '../json/value.ts'

/** Whether an API can be used today (`x-state`). */
export interface ApiState {
  /** `live`, `successor` (there is a newer one), `unverified` or `ended`. */
  readonly state: string
  /** Since when, as exactly as it is known: `2024`, `2024-05` or `2024-05-31`. */
  readonly since?: string
  readonly note?: string
  /** The page that says so. */
  readonly source?: Source
}

export function readState(value: unknown, sources: ReadonlyMap<string, Source>): ApiState | undefined {
  const text = (key: string) => (isObject(value) ? textOf(own(value, key)) : undefined)
  const state = text('state')
  if (state === undefined) return undefined
  const since = text('since')
  const note = text('note')
  const source = sources.get(text('from') ?? '')
  return {
    state,
    ...(since !== undefined && { since }),
    ...(note !== undefined && { note }),
    ...(source && { source }),
  }
}
