import { describe, expect, test } from 'vitest'
import { base, bearer, createGet, key } from './ask.ts'
import { sendRaw } from './raw-request.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that every address answers: with what is there, or with what is near. */
export function describeAddresses(mock: GetMock): void {
  const get = createGet(mock)

  describe('an address', () => {
    test.each([
      ['/acme/api/v2.1/user', 404, 'the nearest operation is listUsers'],
      ['/acme/api/v2.1/users/u/', 404, 'the nearest operation is getUser: GET /users/{userId}'],
      ['/acme/users/u', 404, 'Acme Badges is served below /acme/api/v2.1 and /acme/api/v2'],
      ['/nobody', 404, 'belongs to no vendor; served here:'],
    ])('that is none, %s, is explained', async (path, status, detail) => {
      const response = await fetch(mock().url + path)
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({ detail: expect.stringContaining(detail) })
    })

    test('called with the wrong method names the right ones', async () => {
      const response = await get('/users', key, { method: 'PUT' })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, HEAD'])
    })

    test('is found below each base path of the servers', async () => {
      for (const version of ['v2', 'v2.1'])
        expect((await fetch(`${mock().url}/acme/api/${version}/users/u`, { headers: key })).status).toBe(200)
    })

    test('is found below the servers of its own, and nowhere else', async () => {
      const init = { method: 'POST', headers: { ...key, 'content-type': 'application/octet-stream' }, body: 'x' }
      expect((await fetch(`${mock().url}/acme/files/v1/files`, init)).status).toBe(201)
      expect((await fetch(`${mock().url}${base}/files`, init)).status).toBe(404)
    })

    test.each([
      ['GET', '/reports/r1', 'getReport'],
      ['GET', '/reports/r1.pdf', 'getReport'],
      ['GET', '/reports/r1.xml', 'getReportXml'],
      ['POST', '/reports/r1:run', 'runReport'],
      ['GET', '/reports/a...b', 'compareReports'],
      ['GET', '/b%C3%BCro%20r%C3%A4ume/list', 'listRooms'],
      ['GET', '/büro räume/list', 'listRooms'],
      ['GET', '/%75sers', 'listUsers'],
    ])('%s %s belongs to %s', async (method, path, operation) => {
      const answers: Record<string, string> = {
        getReport: '{"id":"string","pages":0}',
        getReportXml: '<xml><id>r1</id><pages>3</pages></xml>',
        runReport: '',
        compareReports: '',
        listRooms: '',
        listUsers: '{"items":[{"id":"u1","email":"ines@example.com"}],"total":2}',
      }
      const response = await get(path, key, { method })
      expect([response.status < 300, await response.text()]).toEqual([true, answers[operation]])
    })

    test.each(['/reports/r1:stop', '/reports/'])('%s with POST belongs to none', async (path) => {
      expect((await get(path, key, { method: 'POST' })).status).toBeGreaterThanOrEqual(404)
    })

    test('answers HEAD as GET, without a body', async () => {
      const response = await get('/users/u', key, { method: 'HEAD' })
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
        200,
        'application/json',
        '',
      ])
      expect(Number(response.headers.get('content-length'))).toBeGreaterThan(10)
    })

    test('answers the HEAD, OPTIONS and TRACE of the spec', async () => {
      const head = await get('/status', {}, { method: 'HEAD' })
      expect([head.status, head.headers.get('x-up')]).toEqual([200, 'yes'])
      const options = await get('/status', {}, { method: 'OPTIONS' })
      expect([options.status, options.headers.get('x-can')]).toEqual([200, 'all'])
      const trace = await sendRaw(mock().url, `TRACE ${base}/status HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
      expect(trace.status).toBe(200)
    })
  })

  describe('a parameter', () => {
    const answerOf = async (path: string, headers: Record<string, string> = {}) => {
      const response = await get(path, { ...key, ...headers })
      return [response.status, response.headers.get('sl-violations') ?? '']
    }

    test('that is deprecated is taken', async () => {
      expect(await answerOf('/users?old=1')).toEqual([200, ''])
    })

    test('may be a list or an object', async () => {
      expect(await answerOf('/users?tags=a,b&filter[city]=Lyon')).toEqual([200, ''])
      expect(await answerOf('/ids/1,2', { cookie: 'session=1' })).toEqual([200, ''])
      expect(await answerOf('/ids/1,2', { cookie: 'session=1', 'x-lists': 'a, b' })).toEqual([200, ''])
    })

    test('in path, cookie and query is validated', async () => {
      expect(await answerOf('/ids/1,b', { cookie: 'session=1' })).toEqual([
        422,
        expect.stringContaining('["path","ids","1"]'),
      ])
      expect(await answerOf('/ids/1', { cookie: 'session=x' })).toEqual([
        422,
        expect.stringContaining('["cookie","session"]'),
      ])
      expect(await answerOf('/ids/1')).toEqual([422, expect.stringContaining("'session'")])
      expect(await answerOf('/users?limit=101')).toEqual([422, expect.stringContaining('["query","limit"]')])
    })

    test('called Accept is none, as OpenAPI says', async () => {
      expect(await answerOf('/ids/1', { cookie: 'session=1', accept: 'text/plain' })).toEqual([200, ''])
    })
  })

  describe('a page of another origin', () => {
    const origin = 'https://app.example.com'

    test('may ask before it sends, also for a network of one’s own', async () => {
      const asked = await get(
        '/users',
        {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'x-acme-key',
          'access-control-request-private-network': 'true',
        },
        { method: 'OPTIONS' },
      )
      expect(asked.status).toBe(204)
      expect(Object.fromEntries(asked.headers)).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'x-acme-key',
        'access-control-allow-methods': expect.stringContaining('POST'),
        'access-control-allow-private-network': 'true',
        vary: expect.stringContaining('origin'),
      })
    })

    test('reads every answer with credentials, and all of its headers', async () => {
      const { headers } = await get('/users/u', { ...bearer, origin })
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-allow-credentials')).toBe('true')
      expect(headers.get('access-control-expose-headers')).toMatch(/x-quota.*countersign-basis.*countersign-source/)
      expect((await get('/users/u')).headers.get('access-control-allow-origin')).toBe('*')
    })
  })

  describe('the mock itself', () => {
    test('lists what it serves, as JSON and as HTML', async () => {
      const { vendors } = (await (await fetch(mock().url)).json()) as { vendors: { name: string }[] }
      expect(vendors.map(({ name }) => name)).toContain('acme')
      const page = await fetch(mock().url, { headers: { accept: 'text/html' } })
      expect(await page.text()).toContain('<h1>Countersign mocks</h1>')
    })

    test('says when it is ready', async () => {
      expect((await fetch(`${mock().url}/health`)).status).toBe(200)
    })
  })
}
