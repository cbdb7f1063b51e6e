import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { acme, acmeUrl } from '@countersign/contract/acme'
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import { createMockFetch, startMock } from '../build/under-test.ts'
import type { Fault, Mock, MockDouble } from './index.ts'

const specs = { acme }
const key = { 'x-acme-key': 'k' }
const json = { ...key, 'content-type': 'application/json' }

/** The same tests for both ways to use the mock. */
interface Way {
  mock: MockDouble
  call(path: string, init?: RequestInit): Promise<Response>
}

let server: Mock
const inProcess = createMockFetch({ specs })
const ways: Record<string, () => Way> = {
  'a server': () => ({
    mock: server,
    call: (path, init) => fetch(server.urlFor('acme') + path, { headers: key, ...init }),
  }),
  'a fetch': () => ({ mock: inProcess, call: (path, init) => inProcess(acmeUrl + path, { headers: key, ...init }) }),
}

beforeAll(async () => {
  server = await startMock({ specs })
})
afterAll(() => server.close())

describe.each(Object.entries(ways))('%s', (_, way) => {
  let { mock, call }: Way = { mock: inProcess, call: () => Promise.reject() }
  beforeEach(() => {
    ;({ mock, call } = way())
    mock.reset()
  })
  const approve = () => call('/badges/b1/approve', { method: 'POST' })
  const statusOf = async (request: Promise<Response>) => (await request).status

  test('answers with a status, or an example by name', async () => {
    mock.when('acme', 'approveBadge').replyWith({ status: 409 })
    expect(await statusOf(approve())).toBe(409)
    mock.when('acme', 'getUser').replyWith({ example: 'without-email' })
    expect(await (await call('/users/u')).json()).toEqual({ id: 'u3' })
  })

  test('answers one after the other; the last one stays', async () => {
    const unavailable = () => ({ status: 503, headers: { 'retry-after': '0' } })
    mock.when('acme', 'approveBadge').replyWith(unavailable, { status: 200 })
    expect([await statusOf(approve()), await statusOf(approve()), await statusOf(approve())]).toEqual([503, 200, 200])
  })

  test('answers once, then as before', async () => {
    mock.when('acme', 'approveBadge').replyWith({ status: 404 })
    mock
      .when('acme', 'approveBadge')
      .once({ status: 409 })
      .once(() => ({ status: 503 }))
    expect([await statusOf(approve()), await statusOf(approve()), await statusOf(approve())]).toEqual([409, 503, 404])
  })

  test('answers from what was asked', async () => {
    mock.when('acme', 'editBadge').replyWith(({ parameters, body }) => ({ status: 201, body: { parameters, body } }))
    const response = await call('/badges/b1/edit', { method: 'POST', headers: json, body: '{"suspended":true}' })
    expect([response.status, await response.json()]).toEqual([
      201,
      { parameters: { badgeId: 'b1' }, body: { suspended: true } },
    ])
  })

  test('answers by parameter, and by what the body contains', async () => {
    mock.when('acme', 'getUser', { userId: 'gone' }).replyWith({ status: 404 })
    expect([await statusOf(call('/users/gone')), await statusOf(call('/users/here'))]).toEqual([404, 200])
    mock.when('acme', 'upsertUsers', { body: { users: [{ email: 'no@example.com' }] } }).replyWith({ status: 422 })
    const post = (email: string) =>
      statusOf(call('/users', { method: 'POST', headers: json, body: JSON.stringify({ users: [{ email, age: 7 }] }) }))
    expect([await post('no@example.com'), await post('yes@example.com')]).toEqual([422, 200])
  })

  test('answers as usual where a reply returns nothing', async () => {
    mock.when('acme', 'getUser').replyWith(() => {})
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
    mock.when('acme', 'getUser').replyWith(reply)
    const response = await call('/users/u')
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      type ?? response.headers.get('content-type'),
      text,
    ])
  })

  test('sends a Response over and over', async () => {
    mock.when('acme', 'getUser').replyWith(new Response('hi', { status: 201, headers: { 'set-cookie': 'a=1' } }))
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
    mock.when('acme', 'getUser').replyWith(reply as never)
    const response = await call('/users/u')
    expect([response.status < 500 && response.status !== 404, await response.text()]).toEqual([
      false,
      expect.stringContaining(reason),
    ])
    expect(mock.requests[0]?.reasons[0]).toContain(reason)
  })

  test('refuses at once what could never be given', () => {
    const when = mock.when('acme', 'approveBadge')
    expect(() => when.replyWith({ example: 'nonsense' })).toThrow(/no example `nonsense`, but 200 \(default/)
    expect(() => when.replyWith({ status: 409, example: 'nonsense' })).toThrow(/`nonsense` for 409/)
    expect(() => when.replyWith({ status: 99 })).toThrow(/from 200 to 599/)
    expect(() => when.replyWith({ status: 200, body: {} } as never)).toThrow(/no key `body`.*give a function/)
    expect(() => when.once({} as never)).toThrow(/names a status or an example/)
    expect(() => when.fail('nonsense' as never)).toThrow(/no fault `nonsense`, but timeout, reset/)
    expect(() => when.fail('reset', { times: 0 })).toThrow(/`times` is a whole number/)
    expect(() => mock.when('acme', 'nothing')).toThrow(/acme has no operation nothing, but .*listUsers/)
    expect(() => mock.when('nobody', 'x')).toThrow(/nobody is not served here, but acme/)
  })

  test.each<[Fault, object]>([
    ['reset', { name: 'TypeError' }],
    ['refused', { name: 'TypeError' }],
  ])('fails with %s as a lost connection does', async (fault, error) => {
    mock.when('acme', 'getUser').fail(fault, { times: 1 })
    await expect(call('/users/u')).rejects.toMatchObject(error)
    expect(await statusOf(call('/users/u'))).toBe(200)
    expect(mock.requests.map((request) => request.fault)).toEqual([fault, undefined])
  })

  test('never answers with `timeout`, until the caller gives up', async () => {
    mock.when('acme', 'getUser').fail('timeout')
    const controller = new AbortController()
    const answer = call('/users/u', { signal: controller.signal })
    await expect.poll(() => mock.requests.length).toBe(1)
    controller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(mock.requests).toMatchObject([{ operationId: 'getUser', status: 0, fault: 'timeout' }])
  })

  test('breaks off with `truncated`', async () => {
    mock.when('acme', 'getUser').fail('truncated')
    const response = await call('/users/u')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('answers with the page of a gateway, and with a limit', async () => {
    mock.when('acme', 'getUser').fail('html', { times: 1 }).fail('rate-limit', { times: 2 })
    const page = await call('/users/u')
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      502,
      'text/html; charset=utf-8',
      expect.stringContaining('Bad Gateway'),
    ])
    for (const __ of [1, 2]) {
      const limited = await call('/users/u')
      expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1'])
    }
    expect(await statusOf(call('/users/u'))).toBe(200)
    mock.when('acme', 'getQuota').fail('rate-limit')
    expect(await (await call('/quota?key=k')).json()).toMatchObject({ code: 'SLOW_DOWN' })
  })

  test('tells what was asked: operation, parameters, parsed body, files', async () => {
    const form = new FormData()
    form.append('file', new Blob(['mail\nlea@example.com\n'], { type: 'text/csv' }), 'users.csv')
    await call('/users/file', { method: 'POST', headers: { authorization: 'Bearer t' }, body: form })
    await call('/users/u1/badges?first=3')
    await call('/nothing')
    expect(mock.requests).toMatchObject([
      {
        vendor: 'acme',
        operationId: 'uploadUsers',
        method: 'POST',
        status: 201,
        basis: 'example',
        files: [{ property: 'file', filename: 'users.csv', type: 'text/csv' }],
      },
      { operationId: 'listBadges', parameters: { userId: 'u1', first: '3' }, status: 200, reasons: [] },
      { vendor: 'acme', operationId: undefined, status: 404, reasons: [expect.stringContaining('nearest')] },
    ])
    expect(Buffer.from(mock.requests[0]?.files[0]?.bytes ?? []).toString()).toBe('mail\nlea@example.com\n')
  })

  test('tells the bytes of an image, and why a request was refused', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
    const init = { method: 'PUT', headers: { ...key, 'content-type': 'image/png' }, body: bytes }
    await call('/users/u/signatures/signature', init)
    await call('/users/u', { headers: {} })
    expect(mock.requests).toMatchObject([
      { operationId: 'setImage', files: [{ type: 'image/png', bytes }] },
      { operationId: 'getUser', reasons: ['no credential of a kind that the operation takes (documented)'] },
    ])
  })

  test('lists requests in the order of arrival', async () => {
    let answer = () => {}
    mock.when('acme', 'getUser', { userId: 'first' }).replyWith(async () => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return { status: 200 }
    })
    const first = call('/users/first')
    await expect.poll(() => mock.requests[0]?.parameters.userId).toBe('first')
    await call('/users/second')
    answer()
    await first
    expect(mock.requests.map(({ parameters }) => parameters.userId)).toEqual(['first', 'second'])
  })

  test('forgets replies and requests, and what is under way does not come back', async () => {
    mock.when('acme', 'getUser').replyWith(async () => {
      mock.reset()
      return { status: 201 }
    })
    expect(await statusOf(call('/users/u'))).toBe(201)
    expect(mock.requests).toEqual([])
    expect(await statusOf(call('/users/u'))).toBe(200)
  })

  test('waits for a request, be it before or after', async () => {
    const waiting = mock.waitFor('approveBadge')
    await call('/users/u')
    await approve()
    expect(await waiting).toMatchObject({ parameters: { badgeId: 'b1' }, status: 200 })
    expect(await mock.waitFor('getUser', { vendor: 'acme' })).toMatchObject({ status: 200 })
    await expect(mock.waitFor('approveBage')).rejects.toThrow('acme has no operation approveBage')
    const controller = new AbortController()
    const never = mock.waitFor('listUsers', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(never).rejects.toThrow('enough')
  })

  test('lists the guesses a run has relied on, also after a reset', async () => {
    await call('/forecast')
    await call('/forecast')
    mock.when('acme', 'approveBadge').replyWith({ status: 409 })
    await approve()
    await call('/users/u')
    mock.reset()
    expect(mock.guesses.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual(
      expect.arrayContaining(['getForecast 200', 'approveBadge 409']),
    )
    expect(mock.guesses.find(({ operationId }) => operationId === 'getForecast')).toEqual({
      vendor: 'acme',
      operationId: 'getForecast',
      status: 200,
      statement: 'Weather. It stands to reason.',
      questions: ['Is there a forecast at all?'],
      times: 2,
    })
  })

  test('sends a webhook', async () => {
    const got: { key: unknown; body: string }[] = []
    const receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      got.push({ key: request.headers['x-acme-key'], body: Buffer.concat(chunks).toString() })
      response.writeHead(204).end()
    })
    await new Promise<void>((resolve) => {
      receiver.listen(0, '127.0.0.1', resolve)
    })
    const to = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
    expect((await mock.send('acme', 'badgeIssued', { to, apiKey: 'mine' })).status).toBe(204)
    await mock.send('acme', 'badgeIssued', { to, example: 'anonymous' })
    receiver.close()
    expect(got).toEqual([
      { key: 'mine', body: '{"badge":"b1","to":"u1"}' },
      { key: undefined, body: '{"badge":"b2"}' },
    ])
    await expect(mock.send('acme', 'nothing', { to })).rejects.toThrow(/no webhook nothing, but badgeIssued/)
    await expect(mock.send('acme', 'badgeIssued', { to, example: 'x' })).rejects.toThrow(
      /no example x, but default, anonymous/,
    )
  })
})

describe('scopes', () => {
  test('do not see or disturb each other, on a server', async () => {
    const [a, b] = [server.scope(), server.scope()]
    a.when('acme', 'getUser').replyWith({ status: 404 })
    b.when('acme', 'getUser').replyWith({ example: 'without-email' })
    const call = ({ urlFor }: { urlFor(vendor: string): string }) =>
      fetch(`${urlFor('acme')}/users/u`, { headers: key })
    server.reset()
    const statuses = await Promise.all([a, b, server].map(async (scope) => (await call(scope)).status))
    expect(statuses).toEqual([404, 200, 200])
    expect([a, b, server].map(({ requests }) => requests.map(({ path }) => path))).toEqual([
      ['/acme/api/v2.1/users/u'],
      ['/acme/api/v2.1/users/u'],
      ['/acme/api/v2.1/users/u'],
    ])
    await a.close()
    expect((await call(a)).status).toBe(404)
    expect((await call(b)).status).toBe(200)
  })

  test('do not see or disturb each other, in-process', async () => {
    const [a, b] = [inProcess.scope(), inProcess.scope()]
    a.when('acme', 'getUser').replyWith({ status: 404 })
    const statuses = await Promise.all(
      [a, b].map(async (call) => (await call(`${acmeUrl}/users/u`, { headers: key })).status),
    )
    expect([statuses, a.requests.length, b.requests.length]).toEqual([[404, 200], 1, 1])
  })
})

describe('strict', () => {
  test('refuses an inferred answer with the statement and the open question', async () => {
    const strict = createMockFetch({ specs, strict: true })
    const response = await strict(`${acmeUrl}/forecast`)
    expect([response.status, await response.json()]).toEqual([
      501,
      expect.objectContaining({
        detail: expect.stringMatching(
          /acme answers getForecast with 200.*stands to reason.*Is there a forecast at all\?/,
        ),
        questions: ['Is there a forecast at all?'],
      }),
    ])
    expect((await strict(`${acmeUrl}/users/u`, { headers: key })).status).toBe(200)
    expect(strict.guesses).toEqual([])
  })

  test('flipping one basis in a spec flips the answer', async () => {
    const flipped = structuredClone(acme) as { paths: Record<string, Record<string, { 'x-source': object }>> }
    const operation = flipped.paths['/forecast']?.get
    if (operation) operation['x-source'] = { from: 'guide', basis: 'documented' }
    const strict = createMockFetch({ specs: { acme: flipped }, strict: true })
    const response = await strict(`${acmeUrl}/forecast`)
    expect([response.status, response.headers.get('countersign-basis')]).toEqual([200, 'documented'])
  })
})

test('names are typed where a vendor package declares them', () => {
  expectTypeOf(inProcess.when<'acme'>)
    .parameter(1)
    .toEqualTypeOf<string>()
  expectTypeOf(inProcess.when<'typed-vendor'>)
    .parameter(1)
    .toEqualTypeOf<'getThing' | 'listThings'>()
  expectTypeOf(inProcess.send<'typed-vendor'>)
    .parameter(1)
    .toEqualTypeOf<'thingHappened'>()
  // @ts-expect-error: a typo
  expect(() => inProcess.when('typed-vendor', 'getThin')).toThrow()
})

declare global {
  interface CountersignMockVendors {
    'typed-vendor': { operations: 'getThing' | 'listThings'; webhooks: 'thingHappened' }
  }
}
