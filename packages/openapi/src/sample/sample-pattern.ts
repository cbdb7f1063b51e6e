/** A piece of a pattern: what it matches, repeated between `min` and `max` times. */
interface Piece {
  text: (repeats: number) => string
  min: number
  max: number
}

/** Thrown inside where a pattern is beyond what is understood here. */
class Unreadable extends Error {}

/**
 * A text that a simple pattern fits: literals, classes, groups, alternatives and counts. `undefined` for one with
 * references. What looks ahead or behind is read over: whoever takes the text tries it.
 *
 * @param repeats how often that is repeated which may be, as far as it may
 */
export function samplePattern(pattern: string, repeats: number): string | undefined {
  try {
    const reader = new PatternReader(pattern)
    const text = reader.alternatives(0)(repeats)
    return reader.atEnd ? text : undefined
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

const deepest = 40
const longest = 1000
const classes: Record<string, string> = { d: '1', D: 'a', w: 'a', W: '-', s: ' ', S: 'a' }
const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' }

class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  get atEnd(): boolean {
    return this.#at >= this.#source.length
  }

  /** The first of the alternatives; the others are read over. */
  alternatives(depth: number): (repeats: number) => string {
    if (depth > deepest) throw new Unreadable()
    const first = this.#sequence(depth)
    while (this.#take('|')) this.#sequence(depth)
    return (repeats) => {
      let text = ''
      for (const { text: one, min, max } of first) {
        const count = Math.min(max, Math.max(min, repeats))
        if (count > longest || text.length > longest) throw new Unreadable()
        text += one(repeats).repeat(count)
      }
      return text
    }
  }

  #sequence(depth: number): Piece[] {
    const pieces: Piece[] = []
    while (!this.atEnd && !'|)'.includes(this.#peek)) {
      const text = this.#atom(depth)
      pieces.push({ text, ...this.#count() })
    }
    return pieces
  }

  #atom(depth: number): (repeats: number) => string {
    const char = this.#next()
    if (char === '(') {
      const looks = this.#match(/\?<?[=!]/y) !== null
      if (!looks && this.#take('?') && !this.#take(':') && !this.#match(/<[A-Za-z]\w*>/y)) throw new Unreadable()
      const text = this.alternatives(depth + 1)
      if (!this.#take(')')) throw new Unreadable()
      return looks ? () => '' : text
    }
    const text =
      char === '['
        ? this.#class()
        : char === '\\'
          ? this.#escape()
          : char === '.'
            ? 'a'
            : /[\^$]/.test(char)
              ? ''
              : char
    return () => text
  }

  #count(): { min: number; max: number } {
    const [, low, comma, high] = this.#match(/\{(\d+)(,?)(\d*)\}/y) ?? []
    const max = high ? Number(high) : Number.POSITIVE_INFINITY
    const counts =
      low !== undefined
        ? { min: Number(low), max: comma ? max : Number(low) }
        : this.#take('*')
          ? { min: 0, max: Number.POSITIVE_INFINITY }
          : this.#take('+')
            ? { min: 1, max: Number.POSITIVE_INFINITY }
            : this.#take('?')
              ? { min: 0, max: 1 }
              : { min: 1, max: 1 }
    this.#take('?') // lazy or not, it matches the same
    return counts
  }

  #escape(): string {
    const code = this.#match(/u([\da-f]{4})|x([\da-f]{2})/iy)
    if (code) return String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16))
    const char = this.#next()
    if (/[bBkpP\d]/.test(char) || char === '') throw new Unreadable()
    return classes[char] ?? controls[char] ?? char
  }

  #class(): string {
    const [whole, not, members = ''] = this.#match(/(\^?)((?:\\.|[^\]\\])*)\]/y) ?? []
    if (whole === undefined) throw new Unreadable()
    const expression = new RegExp(`[${not}${members}]`)
    const found = [...'a1A-_ .@/0bB~#', ...members.replaceAll('\\', '')].find((char) => expression.test(char))
    if (found === undefined) throw new Unreadable()
    return found
  }

  get #peek(): string {
    return this.#source[this.#at] ?? ''
  }

  #next(): string {
    this.#at += 1
    return this.#source[this.#at - 1] ?? ''
  }

  #take(char: string): boolean {
    const taken = this.#peek === char
    if (taken) this.#at += 1
    return taken
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#source)
    if (found) this.#at = expression.lastIndex
    return found
  }
}
