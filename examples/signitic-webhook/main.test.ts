import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMockFetch } from '@countersign/mock'
import { expect, onTestFinished, test } from 'vitest'
import { start, temporaryFolder } from '../testing.ts'
import { main } from './main.ts'

const mock = createMockFetch({ vendors: ['signitic'] })
const apiKey = 'webhook-key'

/** A receiver that listens, and what it has kept. */
async function listen(file = join(temporaryFolder(), 'contacts.jsonl')) {
  const { printed, end, ended } = start(main, ['--port', '0', '--file', file], fetch, { SIGNITIC_WEBHOOK_KEY: apiKey })
  const to = (await printed(/http:\S+/)).replace('localhost', '127.0.0.1')
  onTestFinished(async () => {
    end()
    await ended
  })
  const kept = () =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  return { to, file, kept, end, ended }
}
const deliver = async (to: string, options = {}) =>
  (await mock.send('signitic', 'contactSubmitted', { to, apiKey, ...options })).status

test('a contact is kept, once, also when it is sent again after a restart', async () => {
  const first = await listen()
  expect([await deliver(first.to), await deliver(first.to)]).toEqual([204, 204])
  expect(first.kept()).toMatchObject([
    { contact: { email: 'paul.ternay@example.org' }, employee: { email: 'ines.roche@example.com' } },
  ])
  first.end()
  expect(await first.ended).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/kept\na contact came again\nended\n$/),
  })

  const second = await listen(first.file)
  expect([await deliver(second.to), await deliver(second.to, { example: 'few-details' })]).toEqual([204, 204])
  expect(second.kept()).toHaveLength(2)
})

test('what is printed holds no personal data', async () => {
  const { to, end, ended } = await listen()
  await deliver(to)
  await deliver(to, { apiKey: 'wrong' })
  end()
  const { stdout, stderr } = await ended
  expect(`${stdout}${stderr}`).not.toMatch(/paul|ines|wrong/i)
})

test.each([
  ['another key', 401, '/contacts', { method: 'POST', headers: { 'x-api-key': 'mine' }, body: '{}' }],
  ['no key', 401, '/contacts', { method: 'POST', body: '{}' }],
  ['no JSON', 400, '/contacts', { method: 'POST', headers: { 'x-api-key': apiKey }, body: 'contact=1' }],
  [
    'more than a megabyte',
    413,
    '/contacts',
    { method: 'POST', headers: { 'x-api-key': apiKey }, body: 'x'.repeat(1_000_001) },
  ],
  ['another path', 404, '/', { method: 'POST', headers: { 'x-api-key': apiKey }, body: '{}' }],
  ['another method', 405, '/contacts', {}],
])('%s is answered with %i, and nothing is kept', async (_, status, path, init) => {
  const { to, kept } = await listen()
  const response = await fetch(new URL(path, to), init)
  expect(response.status).toBe(status)
  expect(kept).toThrow('ENOENT')
})

test('without a key of its own it does not start', async () => {
  expect(await start(main, [], fetch).ended).toMatchObject({
    code: 2,
    stderr: 'error: The environment variable SIGNITIC_WEBHOOK_KEY is not set\n',
  })
})
