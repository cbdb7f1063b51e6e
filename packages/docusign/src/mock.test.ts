import { describeMock } from '@countersign/contract/mock'
import { createMockFetch } from '@countersign/mock'
import { expect, test } from 'vitest'
import spec from '../openapi.gen.json' with { type: 'json' }

describeMock({ spec, createMockFetch })

const mockFetch = createMockFetch({ specs: { docusign: spec } })
const bearer = { authorization: 'Bearer t' }
const signatures = (version: string) => `https://demo.docusign.net/restapi/${version}/accounts/a/users/u/signatures`

test.each(['v2', 'v2.1'])('is found as version %s', async (version) => {
  expect((await mockFetch(signatures(version), { headers: bearer })).status).toBe(200)
})

test('takes the form of its page: a nameless JSON part, then images in base64', async () => {
  const form = (json: string) =>
    `--b\r\nContent-Type: application/json\r\nContent-Disposition: form-data\r\n\r\n${json}\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: file; filename="N"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--b--\r\n`
  const post = async (json: string) => {
    const headers = { ...bearer, 'content-type': 'multipart/form-data; boundary=b' }
    return (await mockFetch(signatures('v2.1'), { method: 'POST', headers, body: form(json) })).status
  }
  expect(await post('{"userSignatures":[{"signatureName":"N"}]}')).toBe(201)
  expect(await post('{"userSignatures":"all"}')).toBe(400)
})

test('takes images of less than 200K, of the types of its page, and knows no status for larger ones', async () => {
  const put = async (bytes: number, type = 'image/png') => {
    const init = { method: 'PUT', headers: { ...bearer, 'content-type': type }, body: new Uint8Array(bytes) }
    return (await mockFetch(`${signatures('v2.1')}/s/initials_image`, init)).status
  }
  expect([await put(204_799), await put(204_800), await put(10, 'image/webp')]).toEqual([200, 422, 415])
})
