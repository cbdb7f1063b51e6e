import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describeAnswers, describeEndurance, describeTruth, throughServer } from '@countersign/contract/mock'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createMockFetch, startMock } from '../build/under-test.ts'
import type { Mock } from './index.ts'

const packages = join(import.meta.dirname, '../..')
const files = globSync('*/openapi.gen.json', { cwd: packages }).map((file) => join(packages, file))
const specs = Object.fromEntries(
  files.map((file) => [basename(dirname(file)), JSON.parse(readFileSync(file, 'utf8')) as object]),
)
const vendors = Object.keys(specs)
const mockFetch = createMockFetch({ specs })
const bearer = { authorization: 'Bearer t' }
let mock: Mock

beforeAll(async () => {
  mock = await startMock({ specs })
})
afterEach(() => mock.reset())
afterAll(() => mock.close())

const served = () => ({ url: mock.url, specs })
const askServer = throughServer(served)
describeAnswers(served)
describeEndurance(served, { runs: 3000 })
describe('through the server', () => describeTruth(vendors, served, askServer))
describe('in-process', () => describeTruth(vendors, served, mockFetch))

describe('createMockFetch and the server', () => {
  const requests: [string, string, RequestInit][] = [
    ['sigma', 'https://api.sig.ma/v1/users/u', { headers: bearer }],
    ['sigma', 'https://api.sig.ma/v1/users/u', {}],
    ['sigma', 'https://api.sig.ma/v1/users/u/merits?first=x', { headers: bearer }],
    ['sigma', 'https://api.sig.ma/v1/users/u/', { headers: bearer }],
    [
      'sigma',
      'https://api.sig.ma/v1/merits/m/edit',
      { method: 'POST', headers: { ...bearer, 'content-type': 'application/json' }, body: '{' },
    ],
    ['sigma', 'https://api.sig.ma/v1/merits/m/edit', { method: 'PUT', headers: bearer }],
    [
      'signitic',
      'https://api.signitic.app/users',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
    ],
    ['signitic', 'https://api.signitic.app/signatures/a@example.com/html', { headers: { 'x-api-key': 'k' } }],
    [
      'docusign',
      'https://demo.docusign.net/restapi/v2/accounts/a/users/u/signatures/s/initials_image',
      { headers: bearer },
    ],
  ]

  test.each(requests)('of %s give the same answer to %s %j', async (vendor, url, init) => {
    const [here, there] = await Promise.all([mockFetch(url, init), askServer(url, init, vendor)])
    const shown = async (response: Response) => ({
      status: response.status,
      type: response.headers.get('content-type'),
      violations: response.headers.get('sl-violations'),
      body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
    })
    expect(await shown(here)).toEqual(await shown(there))
  })

  test('know no other host', async () => {
    await expect(mockFetch('https://example.com/')).rejects.toThrow(
      /example\.com is no server of .*https:\/\/api\.sig\.ma/,
    )
  })

  test('report an unknown vendor', async () => {
    expect(() => createMockFetch({ specs, vendors: ['nobody'] })).toThrow('Unknown vendor nobody')
    await expect(startMock({ specs, vendors: ['nobody'] })).rejects.toThrow(
      /^Unknown vendor nobody\. Known here: .*sigma/,
    )
  })

  test('are ended by a signal', async () => {
    await expect(mockFetch('https://api.sig.ma/v1/users/u', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('a test', () => {
  const approve = () => fetch(`${mock.urlFor('sigma')}/merits/m1/approve`, { method: 'POST', headers: bearer })

  test('can ask for a status', async () => {
    mock.when('sigma', 'approveMerit').replyWith({ status: 409 })
    expect((await approve()).status).toBe(409)
  })

  test('can ask for an example by name', async () => {
    mock.when('signitic', 'upsertUsers').replyWith({ example: 'too-many-users' })
    const response = await fetch(`${mock.urlFor('signitic')}/users`, { method: 'POST' })
    expect(await response.json()).toMatchObject({ code: '104' })
  })

  test('can ask for one answer after the other; the last one stays', async () => {
    mock
      .when('sigma', 'approveMerit')
      .replyWith(() => ({ status: 503, headers: { 'retry-after': '0' } }), { status: 200 })
    expect([(await approve()).status, (await approve()).status, (await approve()).status]).toEqual([503, 200, 200])
  })

  test('can answer by itself, from what was asked', async () => {
    mock.when('sigma', 'editMerit').replyWith(({ parameters, body }) => ({ status: 201, body: { parameters, body } }))
    const response = await fetch(`${mock.urlFor('sigma')}/merits/m1/edit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"newSuspended":true}',
    })
    expect([response.status, await response.json()]).toEqual([
      201,
      { parameters: { meritId: 'm1' }, body: { newSuspended: true } },
    ])
  })

  test('cannot ask for what no operation answers', () => {
    const when = mock.when('sigma', 'approveMerit')
    expect(() => when.replyWith({ example: 'nonsense' })).toThrow(
      /approveMerit has no example `nonsense`, but 200 \(default/,
    )
    expect(() => when.replyWith({ status: 409, example: 'nonsense' })).toThrow(/has no example `nonsense` for 409/)
    expect(() => mock.when('signitic', 'nothing').replyWith({ status: 200 })).toThrow(
      /signitic has no operation nothing, but .*upsertUsers/,
    )
    expect(() => mock.when('nobody', 'x').replyWith({ status: 200 })).toThrow(/nobody is not served here, but/)
  })

  test('sees what was asked: operation, parameters, parsed body, files', async () => {
    const form = new FormData()
    form.append('file', new Blob(['mail\nlea@example.com\n'], { type: 'text/csv' }), 'users.csv')
    await fetch(`${mock.urlFor('sigilium')}/users/file`, { method: 'POST', headers: bearer, body: form })
    await fetch(`${mock.urlFor('sigma')}/users/u1/merits?first=3`, { headers: bearer })
    expect(mock.requests).toMatchObject([
      {
        vendor: 'sigilium',
        operationId: 'uploadUsers',
        method: 'POST',
        status: 201,
        files: [{ property: 'file', filename: 'users.csv', type: 'text/csv' }],
      },
      {
        vendor: 'sigma',
        operationId: 'listMeritsByUser',
        parameters: { userId: 'u1', first: '3' },
        status: 200,
        reasons: [],
      },
    ])
    expect(Buffer.from(mock.requests[0]?.files[0]?.bytes ?? []).toString()).toBe('mail\nlea@example.com\n')
  })

  test('sees the bytes of an image', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
    const url = `${mock.urlFor('docusign')}/accounts/a/users/u/signatures/s/signature_image`
    await fetch(url, { method: 'PUT', headers: { ...bearer, 'content-type': 'image/png' }, body: bytes })
    expect(mock.requests).toMatchObject([
      { operationId: 'updateUserSignatureImage', files: [{ type: 'image/png', bytes }] },
    ])
  })

  test('is told when its own answer cannot be sent', async () => {
    for (const reply of [
      () => ({ status: 99 }),
      () => ({ headers: { 'x y': 'z' } }),
      () => {
        throw new Error('no fixture')
      },
    ]) {
      mock.when('sigma', 'approveMerit').replyWith(reply)
      expect((await approve()).status).toBe(500)
    }
    expect(mock.requests.map(({ reasons }) => reasons[0])).toEqual([
      'The answer has the status 99: those from 200 to 599 can be sent',
      expect.stringContaining('x y'),
      'no fixture',
    ])
  })

  test('sees what was asked in vain', async () => {
    await fetch(`${mock.url}/nobody`)
    await fetch(`${mock.url}/sigma/v1/nothing`, { method: 'PUT' })
    expect(mock.requests).toMatchObject([
      { vendor: '', operationId: undefined, path: '/nobody', status: 404 },
      { vendor: 'sigma', operationId: undefined, path: '/sigma/v1/nothing', status: 404 },
    ])
  })

  test('sees why a request was refused', async () => {
    await fetch(`${mock.urlFor('sigma')}/users/u1`)
    expect(mock.requests[0]?.reasons).toEqual(['no credential of a kind that the operation takes (documented)'])
  })

  test('starts anew after reset', async () => {
    mock.when('sigma', 'approveMerit').replyWith({ status: 409 })
    await approve()
    mock.reset()
    expect(mock.requests).toEqual([])
    expect((await approve()).status).toBe(200)
  })
})

describe('startMock', () => {
  test('gives the base URL for a client', () => {
    expect(mock.urlFor('sigma')).toBe(`${mock.url}/sigma/v1`)
    expect(() => mock.urlFor('nobody')).toThrow(/nobody is not served here, but/)
  })

  test('does not start on a port in use, and names it', async () => {
    const port = Number(new URL(mock.url).port)
    await expect(startMock({ specs, port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
  })

  test('runs many side by side, and close leaves nothing behind', async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => startMock({ specs, vendors: ['sigma'] })))
    expect(new Set(others.map(({ url }) => url)).size).toBe(5)
    for (const other of others) expect((await fetch(`${other.url}/health`)).status).toBe(200)
    await Promise.all(others.map((other) => other.close()))
    for (const other of others) await expect(fetch(`${other.url}/health`)).rejects.toThrow()
  })

  test('serves any other OpenAPI 3 document', async () => {
    const spec = {
      openapi: '3.0.3',
      info: { title: 'Pets', version: '1' },
      paths: {
        '/pets': {
          get: { responses: { 200: { description: 'ok', content: { 'application/json': { example: ['Rex'] } } } } },
        },
      },
    }
    const other = await startMock({ specs: { pets: spec } })
    expect(await (await fetch(`${other.url}/pets/pets`)).json()).toEqual(['Rex'])
    await other.close()
  })

  test('refuses what is no OpenAPI document', async () => {
    await expect(startMock({ specs: { x: { swagger: '2.0' } } })).rejects.toThrow('no OpenAPI 3 document')
    await expect(startMock({ specs: { x: '/nowhere/x.yaml' } })).rejects.toThrow('/nowhere/x.yaml cannot be read')
  })

  test('generates the same data for the same seed', async () => {
    const ids: unknown[] = []
    for (const seed of [7, 7]) {
      const seeded = await startMock({ specs, vendors: ['sigma'], dynamic: true, seed })
      ids.push(await (await fetch(`${seeded.urlFor('sigma')}/users/u`, { headers: bearer })).json())
      await seeded.close()
    }
    expect(ids[0]).toEqual(ids[1])
  })
})
