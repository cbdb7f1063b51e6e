import { createMockFetch } from '@countersign/mock'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { createDocuSignClient, InvalidInputError } from './index.ts'

const fetch = createMockFetch({ vendors: ['docusign'] })
const docusign = createDocuSignClient({ accessToken: 'token', fetch })
const at = { accountId: 'a', userId: 'u' }
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The text of a request with its bytes, as it goes over the wire. */
async function wire(call: (client: typeof docusign) => Promise<unknown>) {
  let sent = { url: '', type: '', text: '' }
  const client = createDocuSignClient({
    accessToken: 'token',
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const text = Buffer.from(await request.clone().arrayBuffer()).toString('latin1')
      sent = { url: request.url, type: request.headers.get('content-type') ?? '', text }
      return fetch(request)
    },
  })
  await call(client)
  return sent
}

describe('an image', () => {
  test('arrives as the bytes that were sent, with its type', async () => {
    const image = await docusign.getUserSignatureImage({ ...at, signatureId: 's', imageType: 'initials_image' })
    expectTypeOf(image).toEqualTypeOf<Blob>()
    expect(image.type).toBe('image/gif')
    expect(
      Buffer.from(await image.arrayBuffer())
        .subarray(0, 6)
        .toString(),
    ).toBe('GIF89a')
  })

  test('is sent as bytes under the type they show', async () => {
    const { type, text } = await wire((client) =>
      client.updateUserSignatureImage({ ...at, signatureId: 's', imageType: 'initials_image', body: png }),
    )
    expect(type).toBe('image/png')
    expect(text).toBe(Buffer.from(png).toString('latin1'))
  })
})

describe('createUserSignatures with images', () => {
  const signatures = { userSignatures: [{ signatureName: 'Nadia Orlova 0304', signatureInitials: 'NO 0304' }] }

  test("has the vendor's layout on the wire, byte for byte", async () => {
    const images = [{ data: png, name: 'Nadia Orlova 0304' }, new File(['GIF89a'], 'NO 0304')]
    const { type, text } = await wire((client) => client.createUserSignatures({ ...at, body: { signatures, images } }))
    const boundary = type.replace('multipart/form-data; boundary=', '')
    expect(text).toBe(
      [
        `--${boundary}`,
        'Content-Type: application/json',
        'Content-Disposition: form-data',
        '',
        JSON.stringify(signatures),
        `--${boundary}`,
        'Content-Type: image/png',
        'Content-Disposition: file; filename="Nadia Orlova 0304"',
        '',
        Buffer.from(png).toString('latin1'),
        `--${boundary}`,
        'Content-Type: image/gif',
        'Content-Disposition: file; filename="NO 0304"',
        '',
        'GIF89a',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    )
  })

  test('travels as JSON when there are none', async () => {
    expect((await wire((client) => client.createUserSignatures({ ...at, body: signatures }))).type).toBe(
      'application/json',
    )
  })

  test.each([
    ['belongs to no entry', { data: png, name: 'Somebody' }],
    ['has no name', png],
    ['is of an unknown type', { data: new Uint8Array([1]), name: 'NO 0304' }],
  ])('is refused when an image %s, because DocuSign would drop it without a word', async (_, image) => {
    await expect(
      docusign.createUserSignatures({ ...at, body: { signatures, images: [image] } }),
    ).rejects.toBeInstanceOf(InvalidInputError)
  })
})
