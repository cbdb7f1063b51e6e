import { respond, respondJson, serve } from '@countersign/contract'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  createSigiliumClient,
  InvalidInputError,
  type SigiliumClient,
  type SigiliumOptions,
  type Signature,
  usersCsv,
} from './index.ts'

const mail = 'lea.martin@example.com'

/** A client of a server that answers 201, and what that server received. */
async function recording(options: Partial<SigiliumOptions> = {}) {
  const received: { url: string; headers: Headers; body: string }[] = []
  const client = createSigiliumClient({
    accessToken: 'tok_1',
    allowInferredPaths: true,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      received.push({ url: request.url, headers: request.headers, body: await request.text() })
      return new Response('taken', { status: 201, headers: { 'content-type': 'text/plain' } })
    },
    ...options,
  })
  return { client, received }
}

describe('the token', () => {
  test('travels in the query of getSignatures, with the addresses as one value', async () => {
    const { url, requests } = await serve(
      respondJson(200, { signatures: [{ email: mail, html_content: '<p>Lea</p>' }] }),
    )
    const { signatures } = await createSigiliumClient({ accessToken: 'tok_1', baseUrl: url }).getSignatures({
      emails: [mail, 'omar@example.com'],
    })
    expectTypeOf(signatures).toEqualTypeOf<Signature[]>()
    expect(requests[0]?.url).toBe('/signatures?emails=lea.martin%40example.com,omar%40example.com&access_token=tok_1')
    expect(requests[0]?.headers.authorization).toBeUndefined()
  })

  test('travels in the body of the JSON operations', async () => {
    const { client, received } = await recording()
    await client.updateUsers({ body: { users: [{ mail }] } })
    await client.updateOrganizations({ body: { organizations: [{ internalName: 'example-fr' }] } })
    expect(received.map(({ body }) => JSON.parse(body))).toEqual([
      { access_token: 'tok_1', users: [{ mail }] },
      { access_token: 'tok_1', organizations: [{ internalName: 'example-fr' }] },
    ])
  })

  test('travels in a header with the upload', async () => {
    const { client, received } = await recording()
    await client.uploadUsers({ body: { file: usersCsv([{ mail }]) } })
    expect(received[0]?.headers.get('authorization')).toBe('Bearer tok_1')
  })
})

describe('the operations without a public URL', () => {
  const calls = {
    updateUsers: (client: SigiliumClient) => client.updateUsers({ body: { users: [{ mail }] } }),
    uploadUsers: (client: SigiliumClient) => client.uploadUsers({ body: { file: usersCsv([{ mail }]) } }),
    updateOrganizations: (client: SigiliumClient) =>
      client.updateOrganizations({ body: { organizations: [{ internalName: 'example-fr' }] } }),
  }

  test.each(Object.entries(calls))('send nothing by default: %s', async (name, call) => {
    const { client, received } = await recording({ allowInferredPaths: false })
    await expect(call(client)).rejects.toThrow(`\`paths: { ${name}: '/…' }\``)
    await expect(client.raw.POST('/users', { body: { users: [{ mail }] } })).rejects.toThrow(InvalidInputError)
    expect(received).toEqual([])
  })

  test('go where we assume them when that is allowed', async () => {
    const { client, received } = await recording()
    await client.uploadUsers({ body: { file: usersCsv([{ mail }]) } })
    expect(received[0]?.url).toBe('https://sigilium.com/api/v3/users/file')
  })

  test('go where the caller says', async () => {
    const { client, received } = await recording({ allowInferredPaths: false, paths: { updateUsers: '/ad/users' } })
    await client.updateUsers({ body: { users: [{ mail }] } })
    expect(received[0]?.url).toBe('https://sigilium.com/api/v3/ad/users')
    await expect(calls.uploadUsers(client)).rejects.toThrow(InvalidInputError)
  })

  test('are the only ones whose path can be given', () => {
    // @ts-expect-error the path of getSignatures is documented
    expect(() => createSigiliumClient({ accessToken: 't', paths: { getSignatures: '/s' } })).toThrow(InvalidInputError)
  })

  test('succeed without a body', async () => {
    const { url } = await serve(respond(201, undefined))
    const client = createSigiliumClient({ accessToken: 'tok_1', baseUrl: url, allowInferredPaths: true })
    expect(await client.uploadUsers({ body: { file: usersCsv([{ mail }]) } })).toBeUndefined()
    expect(await client.updateUsers({ body: { users: [{ mail }] } })).toBeUndefined()
  })
})

describe('uploadUsers', () => {
  test.each([new Uint8Array([109, 97]), new Blob(['mail'])])(
    'refuses a file of which nobody can tell whether it is CSV or JSON',
    async (file) => {
      const { client, received } = await recording()
      await expect(client.uploadUsers({ body: { file } })).rejects.toThrow('The file needs a name')
      expect(received).toEqual([])
    },
  )
})

describe('usersCsv', () => {
  const textOf = (...rows: Parameters<typeof usersCsv>[0][]) =>
    (usersCsv(rows.flatMap((row) => [...row])).data as Blob).text()

  test('writes a header row with the fields that occur', async () => {
    expect(
      await textOf([
        { mail, city: 'Lyon' },
        { mail: 'omar@example.com', jobtitle: 'Buyer' },
      ]),
    ).toBe('mail;city;jobtitle\r\nlea.martin@example.com;Lyon;\r\nomar@example.com;;Buyer\r\n')
  })

  test('quotes what would break a row', async () => {
    expect(await textOf([{ mail, jobtitle: 'Head; "interim"', city: 'A\nB' }])).toBe(
      'mail;jobtitle;city\r\nlea.martin@example.com;"Head; ""interim""";"A\nB"\r\n',
    )
  })

  test.each([{}, [], new Date(0), () => 1, Symbol('s')])('refuses a cell that is no text: %#', (city) => {
    expect(() => usersCsv([{ mail, city: city as string }])).toThrow(InvalidInputError)
  })

  test('is sent as the part `file`', async () => {
    const { client, received } = await recording()
    await client.uploadUsers({ body: { file: usersCsv([{ mail }]) } })
    expect(received[0]?.body).toMatch(
      /Content-Disposition: form-data; name="file"; filename="users.csv"\r\nContent-Type: text\/csv\r\n\r\nmail\r\nlea/,
    )
  })
})

describe('fromEnv', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('reads SIGILIUM_ACCESS_TOKEN, and names it when it is missing', () => {
    expect(() => createSigiliumClient.fromEnv()).toThrow(
      new InvalidInputError('The environment variable SIGILIUM_ACCESS_TOKEN is not set'),
    )
    vi.stubEnv('SIGILIUM_ACCESS_TOKEN', 'tok_1')
    expect(() => createSigiliumClient.fromEnv()).not.toThrow()
  })
})
