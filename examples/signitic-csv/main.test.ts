import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../testing.ts'
import { main } from './main.ts'

const mock = createMockFetch({ vendors: ['signitic'] })

/** A list in a folder of its own, and what the program does with it. The workspace has Ines, and Tom, who is inactive. */
function setUp(csv?: string) {
  const list = join(temporaryFolder(), 'employees.csv')
  if (csv) writeFileSync(list, csv)
  else cpSync(join(import.meta.dirname, 'employees.csv'), list)
  const mine = mock.scope()
  return {
    mine,
    list,
    progress: `${list}.progress.json`,
    sync: (...args: string[]) => run(main, [list, ...args], mine, { SIGNITIC_API_KEY: 'any' }),
    sent: () => mine.requests.map(({ operationId, body }) => [operationId, (body as Sent)?.users.length]),
  }
}
type Sent = { users: { email: string }[] } | undefined
const many = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@example.com\n`).join('')

test('without --apply it tells what would happen, and sends nothing', async () => {
  const { sync, sent } = setUp()
  expect(await sync()).toEqual({
    code: 0,
    stdout: '+ lea.morin@example.com\n1 to create, 1 to update, 0 to delete\nNothing was sent. To do it: --apply\n',
    stderr: '',
  })
  expect(sent()).toEqual([['listUsers', undefined]])
})

test('with --apply it writes first, deletes last, and leaves no resume file', async () => {
  const { sync, sent, mine, progress } = setUp('email;firstname;enabled\nlea.morin@example.com;Léa;yes\n')
  const { code, stdout } = await sync('--apply')
  expect([code, stdout]).toEqual([0, expect.stringMatching(/- ines.*write: 1 of 1\ndelete: 1 of 1\ndone\n$/s)])
  expect(sent()).toEqual([
    ['listUsers', undefined],
    ['upsertUsers', 1],
    ['deleteUsers', 1],
  ])
  expect(mine.requests[1]?.body).toEqual({
    users: [{ email: 'lea.morin@example.com', firstname: 'Léa', enabled: true }],
  })
  expect(existsSync(progress)).toBe(false)
})

test('the brake holds when more people would go than may', async () => {
  const { sync, sent, mine } = setUp('email\nlea.morin@example.com\n')
  const users = Array.from({ length: 6 }, (_, at) => ({ email: `q${at}@example.com`, enabled: 1 }))
  mine.when('signitic', 'listUsers').replyWith(Response.json({ success: true, users }))
  const { code, stderr } = await sync('--apply')
  expect([code, stderr]).toEqual([3, expect.stringContaining('6 people would be deleted, and at most 5 may be.')])
  expect(sent()).toEqual([['listUsers', undefined]])
  expect((await sync('--apply', '--max-deletions', '6')).code).toBe(0)
  expect(sent().at(-1)).toEqual(['deleteUsers', 6])
})

test('what fails is tried again by the same command, and nothing else is', async () => {
  const { sync, sent, mine, progress } = setUp(`email\nines.roche@example.com\n${many(249)}`)
  let calls = 0
  mine.when('signitic', 'upsertUsers').replyWith(() => (++calls === 2 ? { status: 422 } : undefined))
  const first = await sync('--apply')
  expect([first.code, first.stderr]).toEqual([
    1,
    expect.stringMatching(/^write: 100 people failed: .*answered 422.*\nerror: 100 people failed; the same/),
  ])
  expect(readFileSync(progress, 'utf8')).not.toContain('@')
  const second = await sync('--apply')
  expect([second.code, second.stdout]).toEqual([0, expect.stringContaining('where 150 people are done')])
  const written = sent().filter(([operation]) => operation === 'upsertUsers')
  expect(written.map(([, count]) => count)).toEqual([100, 100, 50, 100])
  expect(existsSync(progress)).toBe(false)
})

test('a run that ends in the middle goes on where it was; another list does not go on from there', async () => {
  const { sync, sent, mine, list } = setUp(`email\nines.roche@example.com\n${many(149)}`)
  mine.when('signitic', 'upsertUsers').once(() => undefined)
  mine
    .when('signitic', 'upsertUsers')
    .replyWith(({ body }) => ((body as Sent)?.users.length === 50 ? { status: 401 } : undefined))
  const first = await sync('--apply')
  expect([first.code, first.stderr]).toEqual([
    1,
    expect.stringMatching(/^write: 50 people failed: .*\nerror: signitic upsertUsers: .*401\n$/),
  ])
  const text = readFileSync(list, 'utf8')
  writeFileSync(list, text.replace('p9@', 'nine@'))
  expect(await sync('--apply')).toMatchObject({ code: 2, stderr: expect.stringContaining('belongs to another list') })
  writeFileSync(list, text)
  mine.when('signitic', 'upsertUsers').replyWith({ status: 200 })
  expect((await sync('--apply')).code).toBe(0)
  expect(sent().slice(-1)).toEqual([['upsertUsers', 50]])
})

test.each([
  [undefined, ['--aply'], /Unknown option '--aply'/],
  [undefined, ['--max-deletions', 'x'], /usage: node main.ts/],
  ['email\nnobody\n', [], /employees.csv:2: `nobody` is no e-mail address/],
  ['email\n', [], /names nobody; an empty list would delete everybody/],
  ['email,title\na@example.com,x\n', [], /:1: the column `title` is unknown/],
])('what is wrong with the input is said before anything is sent: %j %j', async (csv, args, message) => {
  const { sync, sent } = setUp(csv)
  const { code, stderr } = await sync(...args)
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  expect([stderr, sent()]).toEqual([expect.not.stringContaining('    at '), []])
})
