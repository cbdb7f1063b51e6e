import { readSpec } from '@countersign/openapi'
import { expect, test } from 'vitest'
import { acme } from '../../../acme/index.ts'
import { askAnswers } from '../questions/answers.ts'
import { askParameters } from '../questions/sent/parameters.ts'
import { askRequests } from '../questions/sent/requests.ts'
import type { Stage } from '../stage.ts'
import { unproven } from './completeness.ts'

const model = readSpec(acme)
const stage = { model, subject: {}, mock: {} } as unknown as Stage
const operation = (id: string) => model.operations.find((known) => known.id === id) as (typeof model.operations)[number]

test.each(['listUsers', 'upsertUsers', 'getUser', 'getImage'])('every part of %s has a proof', (id) => {
  const proofs = [askRequests, askParameters, askAnswers].flatMap((ask) => [...ask(stage, operation(id))])
  expect(unproven(operation(id), proofs)).toEqual([])
})

test('a part without a proof is named', () => {
  const proofs = [...askAnswers(stage, operation('listUsers'))]
  expect(unproven(operation('listUsers'), proofs)).toEqual(
    ['page', 'limit', 'tags', 'filter', 'old'].map((name) => `parameter ${name} of operation listUsers`),
  )
  const answers = proofs.filter(({ cell }) => !/example last-page|answer 401$/.test(cell))
  expect(unproven(operation('listUsers'), [...answers, ...askParameters(stage, operation('listUsers'))])).toEqual([
    'example last-page of application/json of answer 200 of operation listUsers',
    'answer 401 of operation listUsers',
  ])
})
