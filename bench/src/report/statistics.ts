/** Measurements of several contenders, taken in rounds: by contender, one number per round. */
export type Samples = Record<string, number[]>

/** The middle of the numbers; of an even count the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/**
 * How many times as much a contender takes as the base: the median of the ratios within each round, so that it does
 * not matter when the machine is busier in one round than in the next.
 */
export function medianRatio(samples: Samples, name: string, base: string): number {
  const bases = samples[base] ?? []
  return median((samples[name] ?? []).map((value, round) => value / (bases[round] ?? Number.NaN)))
}

/** The items in random order, so that nobody always comes after the same one. */
export function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
