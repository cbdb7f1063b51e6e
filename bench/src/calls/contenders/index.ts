import assert from 'node:assert/strict'
import { sample } from '../../sample.ts'
import { createBareFetch } from './bare-fetch.ts'
import type { Contender, Target } from './contender.ts'
import { createCountersign } from './countersign.ts'
import { createDocusignEsign } from './docusign-esign.ts'
import { createOpenapiFetch } from './openapi-fetch.ts'
import { createRedocly } from './redocly.ts'

/**
 * All contenders, the baseline first, after one call each to see that they understand the answer.
 *
 * @param redoclyClient path of the client that Redocly generated
 * @throws for a contender that gets an answer wrong
 */
export async function createContenders(target: Target, redoclyClient: string): Promise<Contender[]> {
  const contenders = [
    createBareFetch(target),
    createOpenapiFetch(target),
    await createRedocly(target, redoclyClient),
    createDocusignEsign(target),
    createCountersign(target),
  ]
  for (const { name, list, create } of contenders) {
    assert.deepEqual(listIds(await list()), listIds(JSON.parse(sample.answers.GET)), `${name} lists something else`)
    assert.deepEqual(
      listIds(await create()),
      listIds(JSON.parse(sample.answers.POST)),
      `${name} creates something else`,
    )
  }
  return contenders
}

const listIds = (answer: unknown) =>
  (answer as { userSignatures: { signatureId: string }[] }).userSignatures.map((entry) => entry.signatureId)
