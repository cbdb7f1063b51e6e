import { describe, expect, test } from 'vitest'
import type { ApiError } from '../errors.ts'
import { createAcme, failureOf, respond as json } from '../testing.ts'

const once = { maxRetries: 0 }
const refusal = (body: object) => json(body, { status: 400 })

describe('an error', () => {
  test('keeps its code, its status, its URL and our own words, whatever a user typed', async () => {
    const words = ['104', 'acme', 'createThing', 'https', 'answered', 'code', '400', 'things']
    const { acme } = createAcme([refusal({ code: '104', message: 'Too many things' })])
    for (const secret of words) {
      const error = (await failureOf(acme.createThing({ body: { secret } }))) as ApiError
      expect(error.code).toBe('104')
      expect(error.message).toMatch(
        /^acme createThing: POST https:\/\/api.acme.example\/v1\/things answered 400, code 104: /,
      )
    }
  })

  test.each(['104', 'TAKEN', 'user.not-found', 'ACCOUNT_LACKS_PERMISSIONS'])(
    'keeps the code %s although somebody has typed it',
    async (code) => {
      const { acme } = createAcme([refusal({ code, message: '' })])
      expect(await failureOf(acme.createThing({ body: { secret: code } }))).toMatchObject({ code })
    },
  )

  test.each(['AUTHORIZATION_INVALID_TOKEN', 'invalid_token'])(
    'keeps the code %s, of which a test has a word as its credential',
    async (code) => {
      const { acme } = createAcme([refusal({ code, message: '' })], { credentials: { key: 'token' } })
      expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({ code })
    },
  )

  test('hides a code that is nothing but a credential, in capitals or not', async () => {
    const { acme } = createAcme([refusal({ code: 'HUNTER' })], { credentials: { key: 'hunter' } })
    expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({ code: '[redacted]' })
  })

  test('hides a code that is a credential or a sentence about somebody', async () => {
    const { acme } = createAcme([(request) => refusal({ code: request.headers.get('x-key') })], {
      credentials: { key: 'TOKEN_31c7e2f0' },
    })
    expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({ code: '[redacted]' })
    const echo = createAcme([refusal({ code: 'No such user: Ines' })]).acme
    expect(await failureOf(echo.createThing({ body: { secret: 'Ines' } }))).toMatchObject({
      code: 'No such user: [redacted]',
    })
  })

  test('hides whole words only, but a credential wherever it stands', async () => {
    const { acme } = createAcme([refusal({ message: 'Marion sees Mar, keyk-123 and (Mar)' })], {
      credentials: { key: 'k-123' },
    })
    const error = (await failureOf(acme.createThing({ body: { secret: 'Mar' } }))) as ApiError
    expect(error.message).toContain(': Marion sees [redacted], key[redacted] and ([redacted])')
  })
})

describe('a refused upload', () => {
  const bytes = new Uint8Array([137, 80, 78, 71, 200, 201, 250])
  const sent = [
    ['bytes', bytes],
    ['an ArrayBuffer', bytes.buffer],
    ['named bytes', { data: bytes, name: 'x.png' }],
  ] as const

  test.each(sent)('of %s shows the numbers of the answer as they are', async (_, secret) => {
    const { acme } = createAcme([json({ code: '201', message: 'row 250 of 200' }, { status: 413 })])
    const error = (await failureOf(acme.upload({ body: { secret } }))) as ApiError
    expect(error.message).toContain('answered 413, code 201: row 250 of 200')
  })

  test('is not walked through byte by byte', async () => {
    const { acme } = createAcme([refusal({ message: 'no' })], once)
    const { entries } = Object
    const walked: object[] = []
    Object.entries = ((value: object) => {
      walked.push(value)
      return entries(value)
    }) as typeof entries
    try {
      await failureOf(acme.upload({ body: { file: bytes, secret: bytes } }))
    } finally {
      Object.entries = entries
    }
    expect(walked.filter((value) => ArrayBuffer.isView(value))).toEqual([])
  })
})

test('an answer nested deeper than any stack is still an error with its words', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const { acme } = createAcme([
    new Response(`{"message":"too deep","nested":${deep}}`, {
      status: 400,
      headers: { 'content-type': 'application/json' },
    }),
  ])
  expect(((await failureOf(acme.getThing({ id: '1' }))) as ApiError).message).toContain(': too deep')
})
