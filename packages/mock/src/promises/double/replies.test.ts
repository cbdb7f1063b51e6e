import { beforeEach, describe, expect, test } from 'vitest'
import { json, startBothWays } from '../../../build/ways.ts'

describe.each(await startBothWays())('%s', (_, { mock, call }) => {
  beforeEach(() => mock.reset())
  const approve = () => call('/badges/b1/approve', { method: 'POST' })
  const statusOf = async (request: Promise<Response>) => (await request).status

  test('answers with a status, or an example by name', async () => {
    mock.when('Acme', 'approveBadge').replyWith({ status: 409 })
    expect(await statusOf(approve())).toBe(409)
    mock.when('Acme', 'getUser').replyWith({ example: 'without-email' })
    expect(await (await call('/users/u')).json()).toEqual({ id: 'u3' })
  })

  test('answers one after the other; the last one stays', async () => {
    const unavailable = () => ({ status: 503, headers: { 'retry-after': '0' } })
    mock.when('Acme', 'approveBadge').replyWith(unavailable, { status: 200 })
    expect([await statusOf(approve()), await statusOf(approve()), await statusOf(approve())]).toEqual([503, 200, 200])
  })

  test('answers once, then as before', async () => {
    mock.when('Acme', 'approveBadge').replyWith({ status: 404 })
    mock
      .when('Acme', 'approveBadge')
      .once({ status: 409 })
      .once(() => ({ status: 503 }))
    expect([await statusOf(approve()), await statusOf(approve()), await statusOf(approve())]).toEqual([409, 503, 404])
  })

  test('answers from what was asked', async () => {
    mock.when('Acme', 'editBadge').replyWith(({ parameters, body }) => ({ status: 201, body: { parameters, body } }))
    const response = await call('/badges/b1/edit', { method: 'POST', headers: json, body: '{"suspended":true}' })
    expect([response.status, await response.json()]).toEqual([
      201,
      { parameters: { badgeId: 'b1' }, body: { suspended: true } },
    ])
  })

  test('answers by parameter, and by what the body contains', async () => {
    mock.when('Acme', 'getUser', { userId: 'gone' }).replyWith({ status: 404 })
    expect([await statusOf(call('/users/gone')), await statusOf(call('/users/here'))]).toEqual([404, 200])
    mock.when('Acme', 'upsertUsers', { body: { users: [{ email: 'no@example.com' }] } }).replyWith({ status: 422 })
    const post = (email: string) =>
      statusOf(call('/users', { method: 'POST', headers: json, body: JSON.stringify({ users: [{ email, age: 7 }] }) }))
    expect([await post('no@example.com'), await post('yes@example.com')]).toEqual([422, 200])
  })

  test('answers as usual where a reply returns nothing', async () => {
    mock.when('Acme', 'getUser').replyWith(() => {})
    expect(await (await call('/users/u')).json()).toEqual({ id: 'u1', email: 'ines@example.com' })
  })

  test.each([
    ['a Response', () => Response.json({ a: 1 }, { status: 201 }), 'application/json', '{"a":1}'],
    ['a Blob', () => ({ body: new Blob(['hi'], { type: 'text/x' }) }), 'text/x', 'hi'],
    ['bytes', () => ({ body: new Uint8Array([104, 105]) }), null, 'hi'],
    ['an ArrayBuffer', () => ({ body: new TextEncoder().encode('hi').buffer }), null, 'hi'],
    ['a stream', () => ({ body: new Response('hi').body }), null, 'hi'],
    ['pairs', () => ({ body: new URLSearchParams('a=1') }), 'application/x-www-form-urlencoded;charset=UTF-8', 'a=1'],
    ['plain data', () => ({ body: [1, null, { a: 'b' }] }), 'application/json', '[1,null,{"a":"b"}]'],
    ['null', () => ({ body: null }), 'application/json', 'null'],
    ['text', () => ({ body: 'hi' }), null, 'hi'],
  ])('sends %s as it is', async (__, reply, type, text) => {
    mock.when('Acme', 'getUser').replyWith(reply)
    const response = await call('/users/u')
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      type ?? response.headers.get('content-type'),
      text,
    ])
  })

  test('sends a Response over and over', async () => {
    mock.when('Acme', 'getUser').replyWith(new Response('hi', { status: 201, headers: { 'set-cookie': 'a=1' } }))
    for (const __ of [1, 2]) {
      const response = await call('/users/u')
      expect([response.status, await response.text(), response.headers.getSetCookie()]).toEqual([201, 'hi', ['a=1']])
    }
  })

  test.each([
    ['a Map', () => ({ body: new Map() }), 'not a Map'],
    ['a number', () => 7, 'not 7'],
    ['a list', () => [1], 'not a Array'],
    ['an unknown key', () => ({ stauts: 409 }), 'no key `stauts`'],
    ['an example with a body', () => ({ example: 'default', body: 1 }), 'not both'],
    ['an example that there is not', () => ({ example: 'nonsense' }), 'no example `nonsense`'],
    ['a status that ends nothing', () => ({ status: 99 }), '99'],
    ['a header that is none', () => ({ headers: { 'x y': 'z' } }), 'x y'],
  ])('says why it cannot send %s', async (__, reply, reason) => {
    mock.when('Acme', 'getUser').replyWith(reply as never)
    const response = await call('/users/u')
    expect([response.status < 500 && response.status !== 404, await response.text()]).toEqual([
      false,
      expect.stringContaining(reason),
    ])
    expect(mock.requests[0]?.reasons[0]).toContain(reason)
  })

  test('refuses at once what could never be given', () => {
    const when = mock.when('Acme', 'approveBadge')
    expect(() => when.replyWith({ example: 'nonsense' })).toThrow(/no example `nonsense`, but 200 \(default/)
    expect(() => when.replyWith({ status: 409, example: 'nonsense' })).toThrow(/`nonsense` for 409/)
    expect(() => when.replyWith({ status: 99 })).toThrow(/from 200 to 599/)
    expect(() => when.replyWith({ status: 200, body: {} } as never)).toThrow(/no key `body`.*give a function/)
    expect(() => when.once({} as never)).toThrow(/names a status or an example/)
    expect(() => when.fail('nonsense' as never)).toThrow(/no fault `nonsense`, but timeout, reset/)
    expect(() => when.fail('reset', { times: 0 })).toThrow(/`times` is a whole number/)
    expect(() => mock.when('Acme', 'nothing')).toThrow(/Acme has no operation nothing, but .*listUsers/)
    expect(() => mock.when('nobody', 'x')).toThrow(/nobody is not served here, but Acme/)
  })
})
