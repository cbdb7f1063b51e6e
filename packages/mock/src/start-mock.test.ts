import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMockFetch } from './create-mock-fetch.ts'
import { type Mock, startMock } from './start-mock.ts'

const packages = join(import.meta.dirname, '../..')
const specs = Object.fromEntries(
  globSync('*/openapi.gen.json', { cwd: packages }).map((file) => [basename(dirname(file)), join(packages, file)]),
)
let mock: Mock

beforeAll(async () => {
  mock = await startMock({ specs })
})
afterAll(() => mock.close())

const post = (url: string, body: string | undefined, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
  })

describe('a vendor', () => {
  const users = JSON.stringify({ users: [{ email: 'ines@example.com' }] })

  test('answers with its example', async () => {
    const response = await post(`${mock.url}/signitic/users`, users, { 'x-api-key': 'k' })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ success: true, code: 200, value: { added: 1, edited: 1 } })
  })

  test('answers a missing credential in its own way', async () => {
    const response = await post(`${mock.url}/signitic/users`, users)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ success: false, code: 99, message: 'Invalid API key' })
    expect(response.headers.get('sl-violations')).toContain('"code":"401"')
  })

  test('answers malformed JSON in its own way, at once', async () => {
    const response = await post(`${mock.url}/signitic/users`, '{"users":[', { 'x-api-key': 'k' })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ success: false, code: '103' })
  })

  test('answers in words of the mock where its own answer is not known', async () => {
    const response = await post(`${mock.url}/sigma/v1/merits/m/edit`, '{"preapprove":"yes"}', {
      authorization: 'Bearer t',
    })
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/is not known.*body\.preapprove/) })
  })

  test('sends images as bytes', async () => {
    const path = '/docusign/restapi/v2.1/accounts/a/users/u/signatures/s/signature_image'
    const response = await fetch(mock.url + path, { headers: { authorization: 'Bearer t' } })
    expect(response.headers.get('content-type')).toBe('image/gif')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 6)
        .toString(),
    ).toBe('GIF89a')
  })

  test('answers below each of its base paths', async () => {
    for (const version of ['v2', 'v2.1']) {
      const response = await fetch(`${mock.url}/docusign/restapi/${version}/accounts/a/users/u/signatures`, {
        headers: { authorization: 'Bearer t' },
      })
      expect(response.status).toBe(200)
    }
  })

  test('keeps a bare JSON string JSON', async () => {
    const response = await post(`${mock.url}/sigma/v1/users/connect?token=t`, undefined, { authorization: 'Bearer t' })
    expect(await response.text()).toMatch(/^"\w+"$/)
  })

  test.each(['code=409', 'code=409, example=default'])('answers what `Prefer: %s` asks for', async (prefer) => {
    const response = await post(`${mock.url}/sigma/v1/merits/m/approve`, undefined, {
      authorization: 'Bearer t',
      prefer,
    })
    expect(response.status).toBe(409)
  })

  test('takes the wish in the query too', async () => {
    const response = await post(`${mock.url}/sigma/v1/merits/m/approve?__code=404`, undefined, {
      authorization: 'Bearer t',
    })
    expect(response.status).toBe(404)
  })
})

describe('a form', () => {
  const url = () => `${mock.url}/docusign/restapi/v2.1/accounts/a/users/u/signatures`
  const layout = (json: string, disposition = 'file; filename="N"') =>
    `--b\r\nContent-Type: application/json\r\nContent-Disposition: form-data\r\n\r\n${json}\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: ${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--b--\r\n`
  const send = (body: string, type = 'multipart/form-data; boundary=b') =>
    post(url(), body, { authorization: 'Bearer t', 'content-type': type })

  test('with a nameless JSON part and images is taken', async () => {
    expect((await send(layout('{"userSignatures":[{"signatureName":"N"}]}'))).status).toBeLessThan(300)
  })

  test.each([
    ['not JSON', layout('{"userSignatures":[')],
    ['never closed', layout('{}').slice(0, 100)],
    ['no form', 'hello'],
  ])('that is %s is refused and the next request works', async (_, body) => {
    const response = await send(body)
    expect(response.status).toBe(400)
    expect(response.headers.get('sl-violations')).toContain('malformed')
    expect((await send(layout('{"userSignatures":[{"signatureName":"N"}]}'))).status).toBeLessThan(300)
  })

  test('with a JSON part that does not fit the schema is refused', async () => {
    const response = await send(layout('{"userSignatures":"all"}'))
    expect(response.status).toBe(400)
    expect(response.headers.get('sl-violations')).toContain('"location":["body","signatures","userSignatures"]')
  })
})

describe('an address that is none', () => {
  test.each([
    ['/signitic/user', 404, 'the nearest operation is'],
    ['/sigma/users/u', 404, 'Sigma v1 REST API is served below /sigma/v1'],
    ['/nobody', 404, 'belongs to no vendor; served here:'],
  ])('%s is explained', async (path, status, detail) => {
    const response = await fetch(mock.url + path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(detail) })
  })

  test('with the wrong method names the right ones', async () => {
    const response = await fetch(`${mock.url}/signitic/users`, { method: 'PUT' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toContain('POST')
  })
})

describe('the mock itself', () => {
  test('lists what it serves, as JSON and as HTML', async () => {
    const { vendors } = (await (await fetch(mock.url)).json()) as { vendors: { name: string }[] }
    expect(vendors.map(({ name }) => name).sort()).toEqual(Object.keys(specs).sort())
    const page = await fetch(mock.url, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('<h1>Countersign mocks</h1>')
  })

  test('says when it is ready', async () => {
    expect((await fetch(`${mock.url}/health`)).status).toBe(200)
  })

  test('remembers what was asked', async () => {
    await fetch(`${mock.url}/sigma/v1/users/u`, { headers: { authorization: 'Bearer t' } })
    expect(mock.requests.at(-1)).toMatchObject({ vendor: 'sigma', operationId: 'getUser', method: 'GET', status: 200 })
  })

  test('gives the base URL for a client', () => {
    expect(mock.urlFor('sigma')).toBe(`${mock.url}/sigma/v1`)
    expect(() => mock.urlFor('nobody')).toThrow(/nobody is not served here, but/)
  })

  test('does not start for an unknown vendor, and lists the known ones', async () => {
    await expect(startMock({ specs, vendors: ['nobody'] })).rejects.toThrow(
      /^Unknown vendor nobody\. Known here: .*sigma/,
    )
  })

  test('does not start on a port in use, and names it', async () => {
    const port = Number(new URL(mock.url).port)
    await expect(startMock({ specs, port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
  })
})

describe('createMockFetch', () => {
  test("answers the vendors' real URLs", async () => {
    const mockFetch = createMockFetch({ specs })
    const response = await mockFetch('https://api.sig.ma/v1/users/u', { headers: { authorization: 'Bearer t' } })
    expect(await response.json()).toMatchObject({ claimedProfile: true })
  })

  test('refuses any other host', async () => {
    expect((await createMockFetch({ specs })('https://example.com/')).status).toBe(404)
  })

  test('reports an unknown vendor', async () => {
    await expect(createMockFetch({ specs, vendors: ['nobody'] })('https://api.sig.ma/v1/users/u')).rejects.toThrow(
      'Unknown vendor nobody',
    )
  })
})
