import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../testing.ts'
import { accountId, answerOAuth } from './authorization-server.ts'
import { main } from './main.ts'

const clientId = '2f4a9a3e-6f0b-4c55-9b0e-5f1f6f2f7a11'
const [nadia, tomas] = ['1a2b3c4d-0000-4000-8000-5e6f70819203', '1a2b3c4d-0000-4000-8000-5e6f70819204'] as const
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs1', format: 'pem' })
const known = { clientId, publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string }
const mock = createMockFetch({ vendors: ['docusign'] })
const sample = join(import.meta.dirname, 'people.csv')

/** What the program does while these people have consented. Nadia Orlova has a signature already. */
function setUp(userIds: string[] = [nadia, tomas]) {
  const mine = mock.scope()
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (new URL(request.url).host !== 'account-d.docusign.com') return mine(input, init)
    return answerOAuth(request, { ...known, userIds, baseUri: 'https://demo.docusign.net' })
  }
  const key = join(temporaryFolder(), 'key.pem')
  writeFileSync(key, pem)
  const variables = {
    DOCUSIGN_CLIENT_ID: clientId,
    DOCUSIGN_PRIVATE_KEY_FILE: key,
    DOCUSIGN_REDIRECT_URI: 'https://app.example.com/back',
  }
  return {
    upload: (...args: string[]) => run(main, args, fetch, variables),
    sent: () => mine.requests.map(({ operationId, parameters }) => [operationId, parameters.userId]),
    requests: mine.requests,
  }
}

test('without --apply it signs in as each person and looks, and writes nothing', async () => {
  const { upload, sent } = setUp()
  expect(await upload(sample)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^1 of 2, Nadia Orlova: would get new images\n2 of 2, Tomas Weber: would get a new signature\nNothing was written/,
    ),
  })
  expect(sent()).toEqual([
    ['listUserSignatures', nadia],
    ['listUserSignatures', tomas],
  ])
})

test('with --apply one gets new images, the other a signature with two', async () => {
  const { upload, sent, requests } = setUp()
  expect(await upload(sample, '--apply')).toMatchObject({ code: 0, stdout: expect.stringMatching(/done\n$/) })
  expect(sent()).toEqual([
    ['listUserSignatures', nadia],
    ['updateUserSignatureImage', nadia],
    ['listUserSignatures', tomas],
    ['createUserSignatures', tomas],
  ])
  expect(requests[1]?.parameters).toMatchObject({ accountId, imageType: 'signature_image' })
  expect(requests[3]?.files.map(({ filename, type }) => [filename, type])).toEqual([
    ['Tomas Weber', 'image/png'],
    ['TW', 'image/png'],
  ])
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(
    [nadia, nadia, tomas, tomas].map((id) => `Bearer token-of-${id}`),
  )
})

test('who has not consented is told where to, and keeps nobody else from it', async () => {
  const { upload, sent } = setUp([tomas])
  const { code, stderr } = await upload(sample, '--apply')
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(
      /^1 of 2, Nadia Orlova: has to consent .*https:\/\/account-d\.docusign\.com\/oauth\/auth\?.*\nerror: 1 of 2 failed/,
    ),
  ])
  expect(sent().at(-1)).toEqual(['createUserSignatures', tomas])
})

test.each([
  ['user_id,name,initials,signature_image\nu1,Ada,A,ada.svg\n', /:2: .*ada\.svg is no GIF, PNG, JPEG or BMP/],
  ['user_id,name,initials,signature_image\nu1,Ada,A,empty.png\n', /:2: .*has 0 bytes/],
  ['user_id,name,initials,signature_image\nu1,Ada,A,gone.png\n', /ENOENT/],
  ['user_id,name,initials,signature_image\nu1,Ada,A,\n', /:2: there is no image/],
  ['user_id,name,signature_image\nu1,Ada,empty.png\n', /:2: a signature has `name` and `initials`/],
])('what cannot be sent is said before anything is sent: %j', async (csv, message) => {
  const { upload, sent } = setUp()
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'people.csv'), csv)
  writeFileSync(join(folder, 'empty.png'), '')
  const { code, stderr } = await upload(join(folder, 'people.csv'), '--apply')
  expect([code, stderr, sent()]).toEqual([2, expect.stringMatching(message), []])
})
