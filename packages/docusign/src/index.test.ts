import { respondJson, serve } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  ApiError,
  createClient,
  createDocuSignClient,
  failsInItems,
  InvalidInputError,
  type Operation,
  type Operations,
  RateLimitError,
  type UserSignatures,
} from './index.ts'
import { api } from './operations.gen.ts'

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

describe('the environment', () => {
  test.each([
    [{}, 'https://demo.docusign.net/restapi/v2.1/'],
    [{ environment: 'production' }, 'https://www.docusign.net/restapi/v2.1/'],
    [{ environment: 'https://na3.docusign.net', apiVersion: 'v2' as const }, 'https://na3.docusign.net/restapi/v2/'],
    [{ environment: 'https://eu.docusign.net/' }, 'https://eu.docusign.net/restapi/v2.1/'],
    [{ environment: undefined, baseUrl: undefined }, 'https://demo.docusign.net/restapi/v2.1/'],
    [{ environment: '', apiVersion: '' as 'v2' }, 'https://demo.docusign.net/restapi/v2.1/'],
  ])('%j leads to %s', async (options, start) => {
    let url = ''
    const client = createDocuSignClient({
      accessToken: 'token',
      ...options,
      fetch: async (input) => {
        url = `${input}`
        return Response.json({})
      },
    })
    await client.listUserSignatures(at)
    expect(url).toBe(`${start}accounts/a/users/u/signatures`)
  })

  test.each([
    [{ environment: 'prod' }, "`environment` must be 'demo', 'production' or"],
    [{ environment: 'Production' }, "`environment` must be 'demo', 'production' or"],
    [{ environment: 'https://na3.docusign.net/restapi' }, 'without /restapi'],
    [{ apiVersion: 'v3' as 'v2' }, "`apiVersion` must be 'v2.1' or 'v2'"],
    [{ enviroment: 'demo' } as object, 'createDocuSignClient has no option `enviroment`; did you mean `environment`?'],
  ])('%j is refused when the client is made', (options, message) => {
    const create = () => createDocuSignClient({ accessToken: 't', ...options })
    expect(create).toThrow(InvalidInputError)
    expect(create).toThrow(message)
  })
})

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

  test('of which one entry fails throws, with the whole answer', async () => {
    const body = {
      userSignatures: [
        { signatureId: '1' },
        { errorDetails: { errorCode: 'INVALID_REQUEST_PARAMETER', message: 'Invalid.' } },
      ],
    }
    const { url } = await serve(respondJson(201, body))
    const error: unknown = await createDocuSignClient({ accessToken: 't', baseUrl: url })
      .createUserSignatures({ ...at, body: signatures })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 201, code: 'INVALID_REQUEST_PARAMETER', body })
  })
})

describe('an entry with `errorDetails`', () => {
  const answer = (errorDetails: object) => respondJson(201, { userSignatures: [{ signatureId: '1', errorDetails }] })
  const successes = failsInItems('userSignatures', 'errorDetails', ['SUCCESS'])
  const operation = { ...api.operations.createUserSignatures, failure: { find: successes } } as Operation
  const create = async (errorDetails: object) => {
    const { url } = await serve(answer(errorDetails))
    const operations = { createUserSignatures: operation }
    const client = createClient<Pick<Operations, 'createUserSignatures'>, {}>(
      { ...api, operations },
      { baseUrl: url, credentials: { accessToken: 't' } },
    )
    return client.createUserSignatures({ ...at, body: { userSignatures: [{ signatureName: 'Nadia Orlova' }] } })
  }

  test.each([{ errorCode: 'SUCCESS', message: '' }, { errorCode: '', message: '' }, {}])(
    'that says %j succeeded',
    async (errorDetails) => {
      expect(await create(errorDetails)).toEqual({ userSignatures: [{ signatureId: '1', errorDetails }] })
    },
  )

  test('that has another code failed', async () => {
    await expect(create({ errorCode: 'INVALID_NAME', message: 'No.' })).rejects.toMatchObject({ code: 'INVALID_NAME' })
  })
})

describe('a rate limit', () => {
  test.each([400, 429])('of the hour is one on status %i, and waits for the reset', async (status) => {
    const reset = Math.round(Date.now() / 1000) + 1800
    const limit = {
      errorCode: 'Hourly_APIInvocation_Limit_Exceeded',
      message: 'The maximum number of hourly API invocations has been exceeded.',
    }
    const { url, requests } = await serve(respondJson(status, limit, { 'x-ratelimit-reset': String(reset) }))
    const error: unknown = await createDocuSignClient({ accessToken: 't', baseUrl: url })
      .listUserSignatures(at)
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(RateLimitError)
    expect((error as RateLimitError).retryAfter).toBeGreaterThan(1700)
    expect(requests.length).toBe(1)
  })

  test('of the burst asks for half a minute', async () => {
    const { url } = await serve(respondJson(429, { errorCode: 'BURST_APIINVOCATION_LIMIT_EXCEEDED' }))
    const call = createDocuSignClient({ accessToken: 't', baseUrl: url, maxRetries: 0 }).listUserSignatures(at)
    await expect(call).rejects.toMatchObject({ name: 'RateLimitError', retryAfter: 30 })
  })
})

test("tells the vendor's support id", async () => {
  const { url } = await serve(respondJson(404, { errorCode: 'X' }, { 'x-docusign-tracetoken': 'trace-1' }))
  await expect(createDocuSignClient({ accessToken: 't', baseUrl: url }).listUserSignatures(at)).rejects.toMatchObject({
    requestId: 'trace-1',
  })
})

describe('what does not compile', () => {
  test('is a missing path parameter, a boolean where the wire has text, an image type that is no text', () => {
    // @ts-expect-error userId is missing
    void (() => docusign.listUserSignatures({ accountId: 'a' }))
    // @ts-expect-error the wire has 'true' and 'false'
    void (() => docusign.updateUserSignatures({ ...at, body: { userSignatures: [{ isDefault: true }] } }))
    // @ts-expect-error no such version
    void (() => createDocuSignClient({ accessToken: 't', apiVersion: 'v3' }))
    expectTypeOf(docusign.listUserSignatures).returns.resolves.toEqualTypeOf<UserSignatures>()
  })
})

describe('fromEnv', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('takes token, environment and version, and names the token when it is missing', () => {
    expect(() => createDocuSignClient.fromEnv()).toThrow(
      new InvalidInputError('The environment variable DOCUSIGN_ACCESS_TOKEN is not set'),
    )
    vi.stubEnv('DOCUSIGN_ACCESS_TOKEN', 'token')
    vi.stubEnv('DOCUSIGN_ENVIRONMENT', 'https://eu.docusign.net')
    expect(() => createDocuSignClient.fromEnv()).not.toThrow()
  })
})
