/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function* random(seed: number): Generator<number, never> {
  let state = seed >>> 0
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** So many of these, drawn at random: the same for the same seed. */
export function pick<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const left = [...items]
  const numbers = random(seed)
  const picked: Item[] = []
  while (picked.length < count && left.length > 0) {
    const [item] = left.splice(Math.floor(numbers.next().value * left.length), 1)
    picked.push(item as Item)
  }
  return picked
}
