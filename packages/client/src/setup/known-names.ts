import { InvalidInputError } from '../errors.ts'

/**
 * Refuses a name that nobody knows instead of ignoring what it was meant to do.
 *
 * @param subject what has no such name, e.g. `acme listThings has no parameter`
 * @throws InvalidInputError that tells the names there are, and the nearest one
 */
export function refuseUnknown(subject: string, given: object, known: readonly string[]): void {
  for (const name in given) {
    if (known.includes(name) || (given as Record<string, unknown>)[name] === undefined) continue
    const near = nearest(name, known)
    const all = known.length > 0 ? `, but ${known.join(', ')}` : ''
    throw new InvalidInputError(`${subject} \`${name}\`${near ? `; did you mean \`${near}\`?` : all}`)
  }
}

/** The known name that a misspelt one stands for: written otherwise, or a third of its letters wrong at most. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, wrong: distance(plain(name), plain(candidate)) }))
    .sort((a, b) => a.wrong - b.wrong)
  return best && best.wrong <= name.length / 3 ? best.candidate : undefined
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()]
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1]
    for (let column = 0; column < to.length; column++) {
      const change = (row[column] ?? 0) + (from[index] === to[column] ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
