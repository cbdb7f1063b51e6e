/** Lines that are always there, with items of which as many are kept as there is room for. */
export interface Section {
  readonly lines: readonly string[]
  /** A section whose list is empty is left out; one without a list stays. */
  readonly items?: readonly string[]
  /**
   * How much of the room it gets beside the others.
   * @default 1
   */
  readonly weight?: number
}

const size = (text: string) => Buffer.byteLength(text)

/** A text of sections within a number of bytes: each list gets its share of the room, and says what it leaves out. */
export function fitInto(sections: readonly Section[], bytes: number): string {
  const kept = sections.filter(({ items }) => items === undefined || items.length > 0)
  const fixed = kept.reduce((sum, { lines }) => sum + size(`${lines.join('\n')}\n`), 0)
  let room = bytes - fixed
  const lists = kept.map(({ items = [] }) => items)
  const wanted = lists.map((items) => size(items.join('\n')) + 1)
  // The shortest lists first: what they do not need is left to the longer ones.
  const order = lists.map((_, index) => index).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0))
  const texts: string[] = []
  const weightOf = (index: number) => kept[index]?.weight ?? 1
  let weights = order.reduce((sum, index) => sum + weightOf(index), 0)
  for (const index of order) {
    const text = cut(lists[index] ?? [], Math.floor((room * weightOf(index)) / weights))
    texts[index] = text
    room -= size(text)
    weights -= weightOf(index)
  }
  return kept.map(({ lines }, index) => `${lines.join('\n')}\n${texts[index] ?? ''}`).join('')
}

function cut(items: readonly string[], bytes: number): string {
  if (items.length === 0) return ''
  const whole = `${items.join('\n')}\n`
  if (size(whole) <= bytes) return whole
  const lines: string[] = []
  let left = bytes - 40
  for (const item of items) {
    left -= size(item) + 1
    if (left < 0) break
    lines.push(item)
  }
  return `${[...lines, `- and ${items.length - lines.length} more: see the description`].join('\n')}\n`
}
