import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compare } from './compare.ts'
import { readFacts } from './facts.ts'
import { readSpec } from './spec.ts'

/**
 * Compares specs/<vendor>/facts.yaml, what the vendor's pages state, with the vendor's bundle.
 *
 * @param text the bundle as JSON
 * @returns each fact that the spec no longer states, as one sentence that says what to do
 */
export function checkStatements(root: string, vendor: string, text: string): string[] {
  const file = `specs/${vendor}/facts.yaml`
  if (!existsSync(join(root, file))) return []
  const { facts, problems } = readFacts(parse(readFileSync(join(root, file), 'utf8')))
  const spec = readSpec(JSON.parse(text) as Record<string, unknown>)
  const lacking = facts.flatMap((fact) => {
    const lack = compare(fact, spec)
    if (!lack) return []
    return `${fact.id}: the spec ${lack}. The vendor's page states it: put it back into specs/${vendor}, or correct this row if the page has changed`
  })
  return [...problems, ...lacking].map((problem) => `${file}: ${problem}`)
}
