import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../testing.ts'
import { main } from './main.ts'

const mock = createMockFetch({ vendors: ['lacuna-signer'] })
const people = join(import.meta.dirname, 'people.csv')
const organization = '3f1c2b7a-9d40-4e58-6c21-08dc5a7be310'

/** The organization has Ana, its only administrator, and Bruno, who has no rights. */
function setUp() {
  const mine = mock.scope()
  const variables = { LACUNA_SIGNER_API_KEY: 'any', LACUNA_SIGNER_ENVIRONMENT: 'demo' }
  return {
    mine,
    lacuna: (...args: string[]) => run(main, args, mine, variables),
    written: () => mine.requests.filter(({ operationId }) => !operationId?.startsWith('list')),
  }
}

test('onboarding takes in who is not there yet, once it is to', async () => {
  const { lacuna, written } = setUp()
  expect(await lacuna('onboard', organization, people)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^1 of 2, carla@example\.com: joins\n2 of 2, bruno@example\.com: is there\nNothing/),
  })
  expect(written()).toEqual([])
  expect(await lacuna('onboard', organization, people, '--apply')).toMatchObject({ code: 0 })
  expect(written().map(({ body }) => body)).toEqual([
    {
      email: 'carla@example.com',
      name: 'Carla Modelo Souza',
      identifier: '11144477735',
      accessProfile: { administrator: false, manager: true, operator: false },
    },
  ])
})

test('a call that was lost is not repeated: the list tells whether it arrived', async () => {
  const { lacuna, written, mine } = setUp()
  mine.when('lacuna-signer', 'createOrUpdateOrganizationUser').fail('reset')
  expect(await lacuna('onboard', organization, people, '--apply')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^1 of 2, carla@example\.com: lacuna-signer createOr.*\nerror: 1 failed/),
  })
  expect(written()).toHaveLength(1)

  const carla = {
    id: 'd90a3c61-8f24-4e7b-b5d8-16c2e4f7a098',
    email: 'Carla@example.com',
    accessProfile: { manager: true },
  }
  const page = (items: object[]) => Response.json({ items, totalCount: items.length, nextCursor: null })
  mine.when('lacuna-signer', 'listOrganizationUsers').once(() => page([]))
  mine.when('lacuna-signer', 'listOrganizationUsers').replyWith(() => page([carla]))
  const only = join(temporaryFolder(), 'carla.csv')
  writeFileSync(only, 'email,name,identifier,rights\ncarla@example.com,Carla,11144477735,manager\n')
  expect(await lacuna('onboard', organization, only, '--apply')).toMatchObject({
    code: 0,
    stdout: '1 of 1, carla@example.com: joins\ndone\n',
  })
})

test('offboarding ends every membership, once it is to', async () => {
  const { lacuna, written } = setUp()
  expect(await lacuna('offboard', 'BRUNO@example.com')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^1 of 1, bruno@example\.com in Empresa Exemplo Ltda: would be removed\nNothing/),
  })
  expect(written()).toEqual([])
  expect(await lacuna('offboard', 'gone@example.com', 'bruno@example.com', '--apply')).toMatchObject({
    code: 0,
    stderr: 'gone@example.com: in no organization\n',
  })
  expect(written().map(({ operationId, parameters }) => [operationId, parameters])).toEqual([
    ['removeOrganizationUser', { id: organization, userID: 'e2f6b9a4-05c3-4d7e-a1b2-7c8d9e0f1a23' }],
  ])
})

test('the brake holds where the last administrator would go', async () => {
  const { lacuna, written } = setUp()
  expect(await lacuna('offboard', 'bruno@example.com', 'ana.silva@example.com', '--apply')).toMatchObject({
    code: 3,
    stderr: 'error: Empresa Exemplo Ltda would have no administrator left\n',
  })
  expect(written()).toEqual([])
})

test.each([
  [['offboard', 'nobody@example.com', '--apply'], /^nobody@example\.com: in no organization\nerror: Nobody is in/],
  [['onboard', organization], /^error: usage/],
  [['offboard'], /^error: usage/],
])('what is wrong is told, and nothing is sent: %j', async (args, message) => {
  const { lacuna, written } = setUp()
  expect(await lacuna(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  expect(written()).toEqual([])
})

test.each([
  ['email,name,identifier,rights\na@example.com,Ada,1,boss\n', /:2: there is no right `boss`, but administrator/],
  ['email,name\na@example.com,Ada\n', /:2: a person has `name` and `identifier`/],
])('so is what is wrong with the list: %j', async (csv, message) => {
  const { lacuna, mine } = setUp()
  const list = join(temporaryFolder(), 'people.csv')
  writeFileSync(list, csv)
  expect(await lacuna('onboard', organization, list)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  expect(mine.requests).toEqual([])
})
