import { join } from 'node:path'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import { run } from '../testing.ts'
import { main } from './main.ts'

const mock = createMockFetch({ vendors: ['sigma'] })
const people = join(import.meta.dirname, 'people.csv')
const [template, merit] = ['5a10c0ffee000000000000b1', '5a10c0ffee000000000000c1']

/** The template has a merit of Lee, who has accepted it, and one of Sam, which waits for approval. */
function setUp() {
  const mine = mock.scope()
  const variables = { SIGMA_APP_ID: 'app', SIGMA_SECRET: 'secret' }
  return {
    mine,
    sigma: (...args: string[]) => run(main, args, mine, variables),
    sent: () => mine.requests.map(({ operationId }) => operationId),
  }
}

test('issue sends a merit to those who have none, once they are to', async () => {
  const { sigma, sent, mine } = setUp()
  expect(await sigma('issue', template, people)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/: 1 to send, 1 have it\n1 of 1, mia\.tanaka@example\.org: would get one\nNothing/),
  })
  expect(sent()).not.toContain('sendMerit')
  expect(await sigma('issue', template, people, '--apply')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/1 of 1, mia\.tanaka@example\.org: \w+ Unapproved\ndone\n$/),
  })
  expect(mine.requests.at(-1)).toMatchObject({
    operationId: 'sendMerit',
    body: { email: 'mia.tanaka@example.org', issuedToName: { firstName: 'Mia', lastName: 'Tanaka' } },
  })
})

test('issue goes on after one that fails, and says that it has', async () => {
  const { sigma, mine } = setUp()
  mine.when('sigma', 'listMeritsByMeritTemplate').replyWith({ example: 'empty' })
  mine.when('sigma', 'sendMerit').replyWith({ status: 404 }, { status: 200 })
  const { code, stdout, stderr } = await sigma('issue', template, people, '--apply')
  expect(code).toBe(1)
  expect(stdout).toContain('2 of 2, mia.tanaka@example.org: ')
  expect(stderr).toMatch(/^1 of 2, lee\.okafor@example\.com: sigma sendMerit: .*404.*\nerror: 1 failed/)
})

test('approve takes those that wait, and is content when somebody was faster', async () => {
  const { sigma, sent, mine } = setUp()
  expect(await sigma('approve', template, '--apply')).toMatchObject({
    code: 0,
    stdout: '1 to approve\n1 of 1, sam.rivera@example.com: Pending\ndone\n',
  })
  expect(sent().filter((operation) => operation === 'approveMerit')).toHaveLength(1)
  mine.when('sigma', 'approveMerit').replyWith({ status: 409 })
  expect(await sigma('approve', template, '--apply')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('was approved before'),
  })
})

test('revoke shows whose merit it is before it takes it away, with a reason', async () => {
  const { sigma, sent, mine } = setUp()
  const args = ['revoke', merit, '--reason', 'Licence handed back.']
  expect(await sigma(...args)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/1 of 1, \w+: Accepted, of lee\.okafor@example\.com, would be revoked\nNothing/),
  })
  expect(sent()).toEqual(['getMerit'])
  expect(await sigma(...args, '--apply')).toMatchObject({ code: 0, stdout: `1 of 1, ${merit}: Revoked\ndone\n` })
  expect(mine.requests.at(-1)?.body).toEqual({ reason: 'Licence handed back.', preapprove: true })
})

test.each([[['revoke', merit]], [['issue', template]], [['approve']], [['aprove', template]], [[]]])(
  'what is missing is told before anything is sent: %j',
  async (args) => {
    const { sigma, sent } = setUp()
    expect(await sigma(...args)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: usage: node main\.ts/),
    })
    expect(sent()).toEqual([])
  },
)

test('credentials that are not there are named', async () => {
  expect(await run(main, ['approve', template], mock)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('The environment variable SIGMA_APP_ID is not set'),
  })
})
