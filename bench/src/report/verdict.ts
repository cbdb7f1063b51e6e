import { times } from './table.ts'

/** What ours takes as a multiple of what each other contender takes. */
export interface Comparison {
  /** Left out where a table has one measure only. */
  measure?: string
  against: Record<string, number>
}

/** What was to be reached: every value at most the limit, or at least. */
export interface Aim {
  text: string
  values: number[]
  limit: number
  /**
   * The limit is a lower one.
   * @default false
   */
  least?: boolean
  /** @default a ratio */
  show?: (value: number) => string
}

/** Closer than this is not a difference. */
const tolerance = 0.05

/** One sentence on whom ours loses to and whom it beats, by which factor, closed by a clause of the caller's own. */
export function verdict(comparisons: Comparison[], clause?: string): string {
  const said = comparisons.map(({ measure, against }) => `${measure ? `${measure}: ` : ''}ours ${compare(against)}`)
  const sentence = [...said, ...(clause ? [clause] : [])].join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** A clause on whether an aim was met. */
export function judge({ text, values, limit, least = false, show = times }: Aim): string {
  const met = values.every((value) => (least ? value >= limit : value <= limit))
  return `the aim, ${text}, is ${met ? 'met' : 'missed'} (${enumerate(values.map(show))})`
}

function compare(against: Record<string, number>): string {
  const all = Object.entries(against)
  const losses = all.filter(([, ratio]) => ratio > 1 + tolerance)
  const wins = all.filter(([, ratio]) => ratio < 1 - tolerance)
  const ties = all.filter((entry) => !losses.includes(entry) && !wins.includes(entry))
  const clauses = [
    { verb: 'loses to', entries: losses },
    { verb: 'is level with', entries: ties },
    { verb: 'beats', entries: wins },
  ].filter(({ entries }) => entries.length > 0)
  return enumerate(
    clauses.map(
      ({ verb, entries }) => `${verb} ${enumerate(entries.map(([name, ratio]) => `${name} (${times(ratio)})`))}`,
    ),
  )
}

const enumerate = (items: string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join()
