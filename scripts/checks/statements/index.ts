import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SpecModel } from '@countersign/openapi'
import { parse } from 'yaml'
import { compare } from './compare.ts'
import { readFacts } from './facts.ts'

/**
 * Compares specs/<vendor>/facts.yaml, what the vendor's pages state, with the vendor's spec.
 *
 * @returns each fact that the spec no longer states, as one sentence that says what to do
 */
export function checkStatements(root: string, vendor: string, model: SpecModel): string[] {
  const file = `specs/${vendor}/facts.yaml`
  if (!existsSync(join(root, file))) return []
  const { facts, problems } = readFacts(parse(readFileSync(join(root, file), 'utf8')))
  const lacking = facts.flatMap((fact) => {
    const lack = compare(fact, model)
    if (!lack) return []
    return `${fact.id}: the spec ${lack}. The vendor's page states it: put it back into specs/${vendor}, or correct this row if the page has changed`
  })
  return [...problems, ...lacking].map((problem) => `${file}: ${problem}`)
}
