import { InvalidInputError } from '../errors.ts'

/**
 * Why a name is refused that nobody knows, instead of ignoring what it was meant to do.
 *
 * @param subject what has no such name, e.g. `acme listThings has no parameter`
 * @returns the sentence, with the nearest name or all there are; undefined when all are known
 */
export function unknownName(subject: string, given: object, known: readonly string[]): string | undefined {
  const name = Object.keys(given ?? {}).find(
    (key) => !known.includes(key) && (given as Record<string, unknown>)[key] !== undefined,
  )
  if (name === undefined) return undefined
  const wrong = (other: string) => distance(plain(name), plain(other))
  const [best = ''] = [...known].sort((a, b) => wrong(a) - wrong(b))
  const near = wrong(best) <= name.length * 0.4 && best
  return `${subject} \`${name}\`${near ? `; did you mean \`${near}\`?` : known.length > 0 ? `, but ${known.join(', ')}` : ''}`
}

/** @throws InvalidInputError for a name that nobody knows */
export function refuseUnknown(subject: string, given: object, known: readonly string[]): void {
  const problem = unknownName(subject, given, known)
  if (problem) throw new InvalidInputError(problem)
}

const plain = (name: string) => name.toLowerCase().replaceAll(/\W|_/g, '')

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  const row = Array.from({ length: to.length + 1 }, (_, index) => index)
  const at = (index: number) => row[index] as number
  for (const letter of from) {
    let diagonal = at(0)
    row[0] = diagonal + 1
    for (let index = 1; index <= to.length; index++) {
      const best = Math.min(diagonal + Number(letter !== to[index - 1]), at(index - 1) + 1, at(index) + 1)
      diagonal = at(index)
      row[index] = best
    }
  }
  return at(to.length)
}
