import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const answer = (body: BodyInit | null, type: string | undefined, status = 200) =>
  new Response(typeof body === 'string' ? new TextEncoder().encode(body) : body, {
    status,
    headers: type === undefined ? {} : { 'content-type': type },
  })
const latin1 = (text: string, type: string) => answer(Buffer.from(text, 'latin1'), type)

describe('an answer is read as what it says it is', () => {
  test.each([
    ['application/json', '{"a":1}', { a: 1 }],
    ['Application/JSON ; Charset=UTF-8', '{"a":1}', { a: 1 }],
    ['application/problem+json', '{"a":1}', { a: 1 }],
    ['application/json', '\ufeff{"a":1}', { a: 1 }],
    [undefined, '{"a":1}', { a: 1 }],
    ['application/json', '{"__proto__":{"a":1}}', JSON.parse('{"__proto__":{"a":1}}')],
  ])('JSON as %s', async (type, text, value) => {
    const { acme } = createAcme([answer(text, type)])
    expect(await acme.getThing({ id: '1' })).toEqual(value)
  })

  test.each([
    ['iso-8859-1', latin1('{"name":"Zoé"}', 'application/json; charset=iso-8859-1')],
    ['ISO-8859-1 in quotes', latin1('{"name":"Zoé"}', 'application/json; charset="ISO-8859-1"')],
    ['utf-16le', answer(Buffer.from('{"name":"Zoé"}', 'utf16le'), 'application/json; charset=utf-16le')],
    ['one that nobody knows', answer('{"name":"Zoé"}', 'application/json; charset=klingon')],
  ])('in its charset: %s', async (_, response) => {
    const { acme } = createAcme([response])
    expect(await acme.getThing({ id: '1' })).toEqual({ name: 'Zoé' })
  })

  test('text in its charset', async () => {
    const { acme } = createAcme([latin1('<p>Zoé</p>', 'text/html; charset=iso-8859-1')])
    expect(await acme.getPage({ id: '1' })).toBe('<p>Zoé</p>')
  })

  test.each(['image/gif', 'IMAGE/PNG', 'image/svg+xml'])('bytes of any type that a range holds: %s', async (type) => {
    const { acme } = createAcme([answer('GIF89a', type)])
    const image = await acme.getImage({ id: '1' })
    if (type === 'image/svg+xml')
      expect(image).toBe('GIF89a') // which is text
    else expect([(image as Blob).type, await (image as Blob).text()]).toEqual([type.toLowerCase(), 'GIF89a'])
  })

  test('bytes without a type, where nothing else is promised', async () => {
    const { acme } = createAcme([answer('GIF89a', undefined)])
    expect(await ((await acme.getImage({ id: '1' })) as Blob).text()).toBe('GIF89a')
  })

  test('text without a type, where text is promised', async () => {
    const { acme } = createAcme([answer('a;b', undefined)])
    expect(await acme.getText()).toBe('a;b')
  })

  test('nothing after HEAD', async () => {
    const { acme } = createAcme([answer(null, 'application/json')])
    expect(await acme.checkThing({ id: '1' })).toBeUndefined()
  })

  test.each(['', '\r\n', ' '])('nothing in %j, where a success may have no body', async (text) => {
    const { acme } = createAcme([answer(text, 'application/json')])
    expect(await acme.getPage({ id: '1' })).toBeUndefined()
  })

  test('by a fetch whose responses are of another make', async () => {
    const response = {
      ok: true,
      status: 200,
      url: '',
      headers: new Headers({ 'content-type': 'application/json' }),
      text: async () => '{"a":1}',
    }
    const { acme } = createAcme([], { fetch: async () => response as Response })
    expect(await acme.getThing({ id: '1' })).toEqual({ a: 1 })
  })
})

describe('an answer that is not what is promised is a ResponseFormatError', () => {
  test.each([
    [answer('<p>', 'text/html'), ' with text/html, expected application/json'],
    [answer('{"a":', 'application/json'), ' with a body that is not valid JSON, expected application/json'],
    [answer('{"a":', undefined), ' with a body that is not valid JSON, expected application/json'],
    [answer('', 'application/json'), ' with no body, expected application/json'],
    [answer('%PDF', 'application/pdf'), ' with application/pdf, expected application/json'],
    [new Response(null, { status: 204 }), ' with no body, expected application/json'],
  ])('%#', async (response, problem) => {
    const { acme, sent } = createAcme([response])
    const error = (await failureOf(acme.getThing({ id: '1' }))) as Error
    expect(error.name).toBe('ResponseFormatError')
    expect(error.message).toContain(problem)
    expect(sent.length).toBe(1)
  })

  test('also when an image is empty, or is none', async () => {
    const { acme } = createAcme([answer(null, 'image/gif'), answer('{}', 'application/json')])
    expect(await failureOf(acme.getImage({ id: '1' }))).toMatchObject({ message: expect.stringContaining('no body') })
    expect(await failureOf(acme.getImage({ id: '1' }))).toMatchObject({
      message: expect.stringContaining('with application/json, expected image/*'),
    })
  })
})

test('an answer that breaks off while it is read is a ConnectionError, and repeated', async () => {
  const broken = () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          controller.error(
            Object.assign(new TypeError('terminated'), {
              cause: Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }),
            }),
          )
        },
      }),
      { headers: { 'content-type': 'application/json' } },
    )
  const { acme, sent } = createAcme([broken, broken, respond({ id: 1 })])
  expect(await acme.getThing({ id: '1' })).toEqual({ id: 1 })
  expect(sent.length).toBe(3)
})
