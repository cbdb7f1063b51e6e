import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../testing.ts'
import { main } from './main.ts'

const mock = createMockFetch({ vendors: ['signitic'] })
const sample = join(import.meta.dirname, 'mails.json')

/** What the program sends, with a mail service that answers as it is told. */
function setUp(answer: (mail: string) => Response = () => Response.json({ id: 'm1' })) {
  const mine = mock.scope()
  const mails: { url: string; authorization: string | null; text: string }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.startsWith('https://gmail.googleapis.com/')) return mine(input, init)
    const { raw } = (await request.json()) as { raw: string }
    const text = Buffer.from(raw, 'base64url').toString()
    mails.push({ url: request.url, authorization: request.headers.get('authorization'), text })
    return answer(text)
  }
  const variables = { SIGNITIC_API_KEY: 'any', MAIL_ACCESS_TOKEN: 'mail-token' }
  return { mine, mails, send: (file = sample) => run(main, [file], fetch, variables) }
}

const header = (text: string, name: string) => new RegExp(`^${name}: (.*(?:\\r\\n .*)*)`, 'm').exec(text)?.[1] ?? ''
const htmlOf = (text: string) => {
  const [, content = ''] = /Content-Type: text\/html.*\r\n.*\r\n\r\n([\s\S]*?)\r\n--/.exec(text) ?? []
  return Buffer.from(content, 'base64').toString()
}

test('each mail goes out with the signature of its sender, which is asked for once', async () => {
  const { send, mails, mine } = setUp()
  expect(await send()).toMatchObject({
    code: 0,
    stdout: '1 of 2, paul.ternay@example.org: sent\n2 of 2, ada.noor@example.org: sent\n',
  })
  expect(mine.requests.map(({ operationId, parameters }) => [operationId, parameters.mode])).toEqual([
    ['getSignature', 'json'],
  ])
  const [first, second] = mails
  expect(first).toMatchObject({
    url: 'https://gmail.googleapis.com/gmail/v1/users/ines.roche%40example.com/messages/send',
    authorization: 'Bearer mail-token',
  })
  expect(Buffer.from(header(first?.text ?? '', 'Subject').slice(10, -2), 'base64').toString()).toBe(
    'Your order – 12 crates',
  )
  expect(htmlOf(second?.text ?? '')).toMatch(
    /^<div>Hello Ada,<br><br>here is &lt;our&gt; offer\.<\/div><br>Best regards,<br\/>Ines<p><b>Ines Roche<\/b>.*<\/p>$/,
  )
})

test('a long subject is cut between letters', async () => {
  const { send, mails } = setUp()
  const file = join(temporaryFolder(), 'mails.json')
  const subject = 'é'.repeat(100)
  writeFileSync(file, JSON.stringify([{ from: 'i@example.com', to: 'a@example.org', subject, text: 'Hello' }]))
  expect((await send(file)).code).toBe(0)
  const words = header(mails[0]?.text ?? '', 'Subject').split('\r\n ')
  expect(words.every((word) => word.length <= 75)).toBe(true)
  expect(words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString()).join('')).toBe(subject)
})

test('no mail goes out without the signature', async () => {
  const { send, mails, mine } = setUp()
  mine.when('signitic', 'getSignature').replyWith({ status: 422 })
  const { code, stderr } = await send()
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(
      /^1 of 2, paul.*: not sent: there is no signature.*\n2 of 2.*\nerror: 2 of 2 were not sent\n$/,
    ),
  ])
  expect(mails).toEqual([])
})

test('a mail that the service refuses keeps no other from being sent', async () => {
  const { send } = setUp((mail) => new Response(null, { status: mail.includes('To: paul') ? 403 : 200 }))
  const { code, stdout, stderr } = await send()
  expect([code, stdout]).toEqual([1, '2 of 2, ada.noor@example.org: sent\n'])
  expect(stderr).toMatch(/^1 of 2, paul\.ternay@example\.org: the mail service answered 403\n/)
})

test.each([
  ['{', /mails\.json: .*JSON/],
  ['{}', /is no list of mails/],
  ['[{ "from": "i@example.com", "to": "a@example.org", "subject": "x" }]', /mail 1: `text` is missing/],
  [
    '[{ "from": "i@example.com", "to": "a, b@example.org", "subject": "x", "text": "y" }]',
    /mail 1: `to` is no address/,
  ],
  [
    '[{ "from": "i@example.com", "to": "a@example.org", "subject": "x\\r\\nBcc: b@example.org", "text": "y" }]',
    /mail 1: `subject` has more than one line/,
  ],
])('what is wrong with the mails is said before anything is sent: %s', async (json, message) => {
  const { send, mails, mine } = setUp()
  const file = join(temporaryFolder(), 'mails.json')
  writeFileSync(file, json)
  expect(await send(file)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  expect([mails, mine.requests]).toEqual([[], []])
})
