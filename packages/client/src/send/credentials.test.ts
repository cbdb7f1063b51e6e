import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../errors.ts'
import { createAcme, failureOf, respond as json } from '../testing.ts'

const refused = () => json({}, { status: 401 })

describe('a credential', () => {
  test('of Basic is sent in UTF-8', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.login({})
    const encoded = sent[0]?.headers.get('authorization')?.replace('Basic ', '') ?? ''
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe('app:pâss')
  })

  test('travels in the query where the spec wants it there', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.search()
    expect(sent[0]?.url).toBe('https://api.acme.example/v1/search?token=t-1')
    expect(sent[0]?.headers.has('x-key')).toBe(false)
  })

  test('that is missing is named before anything is sent', async () => {
    const { acme, sent } = createAcme([json({})], { credentials: { basic: { username: 'a', password: 'b' } } })
    expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({
      name: 'InvalidInputError',
      message: 'acme getThing needs `key` or `token`; the client has `basic`',
    })
    expect(sent).toEqual([])
  })

  test.each([
    ['k-1\n', '`key` begins or ends with a space or a line break'],
    [' k-1', '`key` begins or ends with a space or a line break'],
    ['k\n1', 'Credential `key` has a line break or a character that no header can carry'],
    ['Bearer k-1', '`key` must be given without `Bearer` in front, which is added'],
    ['undefined', '`key` is empty'],
    [{ accessToken: 'k-1' }, '`key` must be a text, a function, or a name without a colon and a password'],
    [7, '`key` must be a text, not a value of the type number'],
    [null, '`key` must be a text, not null'],
  ])('that cannot be right is refused when the client is made: %j', (key, message) => {
    expect(() => createAcme([], { credentials: { key: key as string } })).toThrow(new InvalidInputError(message))
  })
})

describe('a function for a token', () => {
  /** A source of tokens t1, t2, … and how often it was asked. */
  function source() {
    const asked = { times: 0 }
    return { asked, token: async () => `t${++asked.times}` }
  }
  const bearerOf = (request: Request | undefined) => request?.headers.get('authorization')

  test('is asked once for many calls', async () => {
    const { asked, token } = source()
    const { acme, sent } = createAcme([json({})], { credentials: { token } })
    await Promise.all(['1', '2', '3'].map((id) => acme.getThing({ id })))
    await acme.getThing({ id: '4' })
    expect(asked.times).toBe(1)
    expect(sent.map(bearerOf)).toEqual(Array(4).fill('Bearer t1'))
  })

  test('is asked again after a 401, once for all calls that met it', async () => {
    const { asked, token } = source()
    const { acme } = createAcme([(request) => (bearerOf(request) === 'Bearer t1' ? refused() : json({}))], {
      credentials: { token },
    })
    await Promise.all(['1', '2', '3', '4'].map((id) => acme.createThing({ body: { id } })))
    expect(asked.times).toBe(2)
  })

  test('is asked again only once for a call', async () => {
    const { asked, token } = source()
    const { acme, sent } = createAcme([refused()], { credentials: { token } })
    expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({ name: 'AuthenticationError' })
    expect(sent.length).toBe(2)
    expect(asked.times).toBe(2)
  })

  test('that fails lets its error through, and is asked again by the next call', async () => {
    const problem = new Error('no network')
    let times = 0
    const token = async () => {
      times += 1
      if (times === 1) throw problem
      return 'fine'
    }
    const { acme, sent } = createAcme([json({})], { credentials: { token } })
    expect(await failureOf(acme.getThing({ id: '1' }))).toBe(problem)
    await acme.getThing({ id: '1' })
    expect(sent.map(bearerOf)).toEqual(['Bearer fine'])
  })

  test('that gives nothing is reported', async () => {
    const { acme } = createAcme([json({})], { credentials: { token: async () => '' } })
    expect(await failureOf(acme.getThing({ id: '1' }))).toMatchObject({
      message: 'What the function for `token` gives is empty',
    })
  })

  test('is not asked again for a fixed token', async () => {
    const { acme, sent } = createAcme([refused()], { credentials: { token: 'fixed' } })
    await failureOf(acme.getThing({ id: '1' }))
    expect(sent.length).toBe(1)
  })
})
