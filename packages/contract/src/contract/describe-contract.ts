import type { Operation } from '@countersign/openapi'
import { describe, expect, test } from 'vitest'
import { judgeWithAjv } from './judges/ajv.ts'
import { judgeWithDrift } from './judges/drift.ts'
import { unproven } from './ledger/completeness.ts'
import { createLedger } from './ledger/ledger.ts'
import type { Question } from './proof.ts'
import { askAnswers } from './questions/answers.ts'
import { askBases } from './questions/bases.ts'
import { askChanges } from './questions/changes.ts'
import { askDeliveries } from './questions/deliveries.ts'
import { askPages } from './questions/pages.ts'
import { askRepeats } from './questions/repeats.ts'
import { askSecrets } from './questions/secrets.ts'
import { askBodies } from './questions/sent/bodies.ts'
import { askCredentials } from './questions/sent/credentials.ts'
import { askParameters } from './questions/sent/parameters.ts'
import { askRequests } from './questions/sent/requests.ts'
import { askRoute } from './questions/sent/route.ts'
import { createStage } from './stage.ts'
import type { ContractSubject } from './subject.ts'

const questions: readonly Question[] = [
  askRoute,
  askRequests,
  askBodies,
  askParameters,
  askCredentials,
  askAnswers,
  askChanges,
  askPages,
  askRepeats,
  askSecrets,
  askBases,
]

/**
 * Tests a vendor's client against its spec, with the mock in between. What is shown, each by a test of its own, is a cell
 * of the vendor's ledger; the run fails where one is missing that the ledger has, and where a part of the spec has none.
 *
 * @param folder of the vendor's package, which holds `ledger.gen.json`
 */
export function describeContract({ folder, ...subject }: ContractSubject & { folder: string }): void {
  const stage = createStage(subject)
  const ledger = createLedger(folder, subject.notProvable)

  const prove = (operation: Operation, asked: readonly Question[]) => {
    const { id } = operation
    const proofs = asked.flatMap((ask) => [...ask(stage, operation)])
    for (const proof of proofs) {
      const why = ledger.add(id, proof)
      test(proof.cell, async ({ skip }) => {
        skip(why !== undefined, why)
        stage.seen.length = 0
        await proof.run()
        ledger.proven(id, proof, stage.seen)
      })
    }
    test('has a cell for each part of its spec', () => {
      expect(unproven(operation, proofs)).toEqual([])
    })
  }
  for (const operation of stage.model.operations) describe(operation.id, () => prove(operation, questions))
  for (const webhook of stage.model.webhooks) describe(webhook.id, () => prove(webhook, [askDeliveries, askBases]))

  describe('somebody else', () => {
    test('says the same of every request and answer: ajv', () => {
      expect(judgeWithAjv(stage)).toEqual([])
    })
    // What is on the wire is the same from the source and from what is built.
    if (!process.execArgv.includes('--conditions=built'))
      test('finds nothing in the traffic that the spec does not have, nor the other way round: redocly drift', async () => {
        expect(await judgeWithDrift(stage, folder)).toEqual([])
      })
  })

  describe('the ledger', () => {
    test('holds every cell that was proven before, and no other', () => {
      expect(ledger.compare()).toEqual([])
    })
  })
}
