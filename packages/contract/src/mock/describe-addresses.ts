import { describe, expect, test } from 'vitest'
import { bearer } from './ask.ts'
import type { GetMock } from './served-mock.ts'

/** Tests that every address answers: with what is there, or with what is near. */
export function describeAddresses(mock: GetMock): void {
  describe('an address', () => {
    test.each([
      ['/signitic/user', 404, 'the nearest operation is'],
      ['/sigma/v1/users/u/', 404, 'the nearest operation is getUser: GET /users/{userId}'],
      ['/sigma/users/u', 404, 'Sigma v1 REST API is served below /sigma/v1'],
      ['/nobody', 404, 'belongs to no vendor; served here:'],
    ])('that is none, %s, is explained', async (path, status, detail) => {
      const response = await fetch(mock().url + path)
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({ detail: expect.stringContaining(detail) })
    })

    test('called with the wrong method names the right ones', async () => {
      const response = await fetch(`${mock().url}/signitic/users`, { method: 'PUT' })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toContain('POST')
    })

    test('answers HEAD as GET, without a body', async () => {
      const response = await fetch(`${mock().url}/sigma/v1/users/u`, { method: 'HEAD', headers: bearer })
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
        200,
        'application/json',
        '',
      ])
      expect(Number(response.headers.get('content-length'))).toBeGreaterThan(10)
    })

    test('may be called from a page of any origin', async () => {
      const headers = {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-api-key',
      }
      const asked = await fetch(`${mock().url}/signitic/users`, { method: 'OPTIONS', headers })
      expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'x-api-key'])
      expect(asked.headers.get('access-control-allow-methods')).toContain('DELETE')
      expect((await fetch(`${mock().url}/sigma/v1/users/u`)).headers.get('access-control-allow-origin')).toBe('*')
    })
  })

  describe('the mock itself', () => {
    test('lists what it serves, as JSON and as HTML', async () => {
      const { vendors } = (await (await fetch(mock().url)).json()) as { vendors: { name: string }[] }
      expect(vendors.map(({ name }) => name).sort()).toEqual(Object.keys(mock().specs).sort())
      const page = await fetch(mock().url, { headers: { accept: 'text/html' } })
      expect(await page.text()).toContain('<h1>Countersign mocks</h1>')
    })

    test('says when it is ready', async () => {
      expect((await fetch(`${mock().url}/health`)).status).toBe(200)
    })
  })
}
