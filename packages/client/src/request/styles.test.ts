import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const at = { list: 'x', pairs: 'x', label: 'x', labels: 'x', matrix: 'x', matrices: 'x' }
const object = { R: 100, G: 'a b', none: undefined }

/** Path and query of the call, behind what is the same for all. */
async function written(input: object): Promise<string> {
  const { acme, sent } = createAcme([respond({})])
  await acme.writeStyles({ ...at, ...input })
  return sent[0]?.url.replace('https://api.acme.example/v1/styles/', '') ?? ''
}

describe('a query parameter is written in its style', () => {
  test.each([
    [{ plain: ['a', 'b'] }, 'plain=a&plain=b'],
    [{ plain: true }, 'plain=true'],
    [{ plain: 10n }, 'plain=10'],
    [{ plain: '' }, 'plain='],
    [{ plain: [] }, ''],
    [{ plain: null }, ''],
    [{ commas: ['a', 'b,c'] }, 'commas=a,b%2Cc'],
    [{ commas: object }, 'commas=R,100,G,a%20b'],
    [{ commas: 'a' }, 'commas=a'],
    [{ spaces: ['a', 'b c'] }, 'spaces=a%20b%20c'],
    [{ pipes: ['a', 'b'] }, 'pipes=a%7Cb'],
    [{ members: object }, 'R=100&G=a%20b'],
    [{ members: {} }, ''],
    [{ deep: object }, 'deep[R]=100&deep[G]=a%20b'],
    [{ deep: { since: new Date(0) } }, 'deep[since]=1970-01-01T00%3A00%3A00.000Z'],
    [{ json: { a: ['é', null] } }, `json=${encodeURIComponent('{"a":["é",null]}')}`],
    [{ reserved: 'a/b:c?d&e#f+g' }, 'reserved=a/b:c?d%26e%23f%2Bg'],
  ])('%o is %s', async (input, query) => {
    expect(await written(input)).toBe(
      `x/xx.x.x;matrix=x;matrices=x${query && `?${query}`}`.replace('x/xx.x.x', 'x/x.x.x'),
    )
  })

  test.each([
    [{ deep: { a: { b: 1 } } }, 'deep.a'],
    [{ deep: 'text' }, 'deep'],
    [{ deep: [1] }, 'deep'],
    [{ members: 7 }, 'members'],
    [{ commas: [{ a: 1 }] }, 'commas'],
    [{ json: { a: 1n } }, 'json'],
    [{ plain: { a: 1 } }, 'plain'],
    [{ plain: [['a']] }, 'plain'],
    [{ plain: ['a', undefined] }, 'plain'],
    [{ plain: Number.POSITIVE_INFINITY }, 'plain'],
    [{ plain: new Date(Number.NaN) }, 'plain'],
    [{ plain: () => 1 }, 'plain'],
    [{ plain: Symbol('s') }, 'plain'],
    [{ plain: '\ud800' }, 'plain'],
  ])('%o is refused by its name', async (input, name) => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(acme.writeStyles({ ...at, ...input }))).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringContaining(`\`${name}\``),
    })
    expect(sent).toEqual([])
  })
})

describe('a path parameter is written in its style', () => {
  const path = async (input: object) => (await written(input)).split('?')[0]

  test.each([
    [{ list: ['a', 'b/c'] }, 'a,b%2Fc/x.x.x;matrix=x;matrices=x'],
    [{ list: object }, 'R,100,G,a%20b/x.x.x;matrix=x;matrices=x'],
    [{ pairs: object }, 'x/R=100,G=a%20b.x.x;matrix=x;matrices=x'],
    [{ pairs: true }, 'x/true.x.x;matrix=x;matrices=x'],
    [{ label: ['a', 'b'], labels: ['a', 'b'] }, 'x/x.a,b.a.b;matrix=x;matrices=x'],
    [{ matrix: ['a', 'b'], matrices: ['a', 'b'] }, 'x/x.x.x;matrix=a,b;matrices=a;matrices=b'],
    [{ matrix: object, matrices: object }, 'x/x.x.x;matrix=R,100,G,a%20b;R=100;G=a%20b'],
  ])('%j', async (input, expected) => {
    expect(await path(input)).toBe(expected)
  })

  test.each([
    { list: [] },
    { list: [''] },
    { list: ['..'] },
    { list: [['a']] },
    { pairs: {} },
    { label: [''] },
    { labels: ['', ''] },
    { list: null },
  ])('%j is refused: it would change the path or say nothing', async (input) => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(acme.writeStyles({ ...at, ...input }))).toMatchObject({ name: 'InvalidInputError' })
    expect(sent).toEqual([])
  })
})

test('a query that belongs to the path is kept beside that of the call', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.getFragment({ id: 'a', more: 'b' })
  await acme.getFragment({ id: 'a' })
  expect(sent.map(({ url }) => url)).toEqual([
    'https://api.acme.example/v1/fragments/a?fixed=1&more=b',
    'https://api.acme.example/v1/fragments/a?fixed=1',
  ])
})

test('header and cookie parameters travel where they belong', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.findThings({ 'X-Tenant': ['a', 7, true], flavour: 'sweet; sour' })
  expect(sent[0]?.headers.get('x-tenant')).toBe('a,7,true')
  expect(sent[0]?.headers.get('cookie')).toBe('flavour=sweet%3B%20sour')
})

describe('a name that the operation does not have is refused', () => {
  test.each([
    [{ id: '1', limits: 5 }, 'acme getThing has no parameter `limits`; did you mean `limit`?'],
    [{ id: '1', query: 5 }, 'acme getThing has no parameter `query`, but id, limit, tags'],
    [
      { id: '1', signal: AbortSignal.abort() },
      'acme getThing has no parameter `signal`, which is an option: give it as second argument',
    ],
    [{ id: '1', body: {} }, 'acme getThing has no parameter `body`, but id, limit, tags'],
    ['1', 'acme getThing takes an object: { id, limit, tags }'],
    [['1'], 'acme getThing takes an object: { id, limit, tags }'],
    [null, 'acme getThing takes an object: { id, limit, tags }'],
  ])('%j', async (input, message) => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(acme.getThing(input as never))).toMatchObject({ name: 'InvalidInputError', message })
    expect(sent).toEqual([])
  })

  test('unless it is undefined', async () => {
    const { acme } = createAcme([respond({})])
    await acme.getThing({ id: '1', unknown: undefined })
  })

  test.each([
    [{ retries: 1 }, 'acme getThing has no option `retries`, but signal, timeout, maxRetries, headers, contentType'],
    [{ maxRetry: 1 }, 'acme getThing has no option `maxRetry`; did you mean `maxRetries`?'],
    ['text', 'acme getThing takes an object of options: { signal, timeout, maxRetries, headers, contentType }'],
    [null, 'acme getThing takes an object of options: { signal, timeout, maxRetries, headers, contentType }'],
    [{ contentType: 7 }, '`contentType` must be a text, e.g. `image/png`'],
  ])('so is an option: %j', async (options, message) => {
    const { acme, sent } = createAcme([respond({})])
    expect(await failureOf(acme.getThing({ id: '1' }, options as never))).toMatchObject({
      name: 'InvalidInputError',
      message,
    })
    expect(sent).toEqual([])
  })
})

describe('headers', () => {
  test.each([
    ['an object', { 'X-A': '1', 'x-b': undefined }],
    ['Headers', new Headers({ 'x-a': '1' })],
    ['pairs', [['x-a', '1']] as [string, string][]],
  ])('may be given as %s', async (_, headers) => {
    const { acme, sent } = createAcme([respond({})], { headers })
    await acme.getThing({ id: '1' })
    await acme.getThing({ id: '1' }, { headers })
    expect(sent.map((request) => request.headers.get('x-a'))).toEqual(['1', '1'])
    expect(sent[0]?.headers.has('x-b')).toBe(false)
  })

  test.each(['text', 7, { 'a b': 'x' }, { 'x-a': {} }, { 'x-a': '\n' }, [['', 'x']]])(
    'are refused when they are %j',
    async (headers) => {
      expect(() => createAcme([], { headers: headers as never })).toThrow(/eader/)
      const { acme, sent } = createAcme([respond({})])
      expect(await failureOf(acme.getThing({ id: '1' }, { headers: headers as never }))).toMatchObject({
        name: 'InvalidInputError',
      })
      expect(sent).toEqual([])
    },
  )
})
