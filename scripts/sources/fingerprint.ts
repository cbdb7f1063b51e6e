import { createHash } from 'node:crypto'

/** Hashes of the cited parts of a page: by section as specs cite it, `''` for the page as a whole. */
export type Fingerprints = Record<string, string>

/**
 * The fingerprints of a page.
 *
 * @param lines of the page's text
 * @param sections those that a spec cites
 */
export function fingerprint(lines: readonly string[], sections: readonly string[]): Fingerprints {
  const starts = sections
    .map((section) => ({ section, line: findHeading(lines, section) }))
    .filter(({ line }) => line >= 0)
    .sort((a, b) => a.line - b.line)
  const prints: Fingerprints = { '': hash(lines) }
  for (const { section, line } of starts) {
    const next = starts.find((other) => other.line > line)
    prints[section] = hash(lines.slice(line, next?.line))
  }
  return prints
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The line that is a section's heading; -1 if the page has none. `orgs, create org` is looked for by its last part too. */
function findHeading(lines: readonly string[], section: string): number {
  const texts = lines.map(plain)
  const whole = texts.lastIndexOf(plain(section))
  return whole >= 0 ? whole : texts.lastIndexOf(plain(section.split(/, (?=[^,]*$)/).at(-1) ?? ''))
}

const hash = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
