import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { compare } from './compare.ts'
import { readFacts } from './facts.ts'
import { readSpec } from './spec.ts'

/**
 * Compares specs/<vendor>/facts.yaml, what the vendor's pages state, with the generated bundle of each vendor.
 *
 * @returns how many facts there are, and each that a spec no longer states as one sentence that says what to do.
 */
export function checkStatements(root: string): { checked: number; problems: string[] } {
  const problems: string[] = []
  let checked = 0
  for (const file of globSync('specs/*/facts.yaml', { cwd: root }).sort()) {
    const vendor = basename(dirname(file))
    const { facts, problems: misshapen } = readFacts(parse(readFileSync(join(root, file), 'utf8')))
    problems.push(...misshapen.map((problem) => `${file}: ${problem}`))
    const spec = readSpec(JSON.parse(readFileSync(join(root, 'packages', vendor, 'openapi.gen.json'), 'utf8')))
    checked += facts.length
    for (const fact of facts) {
      const lack = compare(fact, spec)
      if (lack)
        problems.push(
          `${file}: ${fact.id}: the spec ${lack}. The vendor's page states it: put it back into specs/${vendor}, or correct this row if the page has changed`,
        )
    }
  }
  return { checked, problems }
}
