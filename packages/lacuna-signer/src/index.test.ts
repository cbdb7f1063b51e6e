import { respondJson, serve } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createLacunaSignerClient, InvalidInputError } from './index.ts'

const apiKey = `Admin App|${'0'.repeat(64)}`

describe('the instance', () => {
  test.each([{}, { environment: undefined }, { baseUrl: undefined }, { environment: '', baseUrl: '' }])(
    'has no default: %j is refused, because a forgotten option must not send the key to the public cloud',
    (options) => {
      const create = () => createLacunaSignerClient({ apiKey, ...(options as { baseUrl: string }) })
      expect(create).toThrow(InvalidInputError)
      expect(create).toThrow(/`environment`.*`baseUrl`/)
    },
  )

  test.each([
    [{ environment: 'production' } as const, 'https://www.dropsigner.com'],
    [{ environment: 'demo', baseUrl: undefined } as const, 'https://signer-demo.lacunasoftware.com'],
    [{ baseUrl: 'https://signer.example.com', environment: undefined }, 'https://signer.example.com'],
    [{ baseUrl: 'https://signer.example.com', environment: 'demo' } as const, 'https://signer.example.com'],
  ])('of %j is %s', async (options, origin) => {
    const urls: string[] = []
    const fetch = async (input: string | URL | Request) => {
      urls.push(`${input}`)
      return Response.json({ items: [], totalCount: 0, nextCursor: null })
    }
    await createLacunaSignerClient({ apiKey, fetch, ...options }).listUsers()
    expect(urls).toEqual([`${origin}/api/users`])
  })

  test.each(['staging', 'Production', 'https://signer.example.com'])('cannot be %j, and the error says so', (name) => {
    const environment = name as 'demo'
    expect(() => createLacunaSignerClient({ apiKey, environment })).toThrow(
      `\`environment\` is 'production' or 'demo', not '${name}'; for an instance of your own give \`baseUrl\``,
    )
  })

  test('does not compile without one', () => {
    // @ts-expect-error neither
    expect(() => createLacunaSignerClient({ apiKey })).toThrow(InvalidInputError)
  })
})

describe('a list', () => {
  const organization = (number: number) => ({
    id: `00000000-0000-0000-0000-00000000000${number}`,
    name: `Org ${number}`,
    identifier: null,
    owner: null,
  })
  const page = (numbers: number[], totalCount: number) =>
    respondJson(200, { items: numbers.map(organization), totalCount, nextCursor: null })

  test('is read page after page until the total is reached', async () => {
    const { url, requests } = await serve(page([1, 2], 3), page([3], 3))
    const names: (string | null)[] = []
    for await (const { name } of createLacunaSignerClient({ apiKey, baseUrl: url }).listOrganizations.paginate({
      limit: 2,
    }))
      names.push(name)
    expect(names).toEqual(['Org 1', 'Org 2', 'Org 3'])
    expect(requests.map((request) => request.url)).toEqual([
      '/api/admin/organizations?limit=2&offset=0',
      '/api/admin/organizations?limit=2&offset=1',
    ])
  })

  test('whose offset counts items after all throws instead of skipping or repeating silently', async () => {
    const { url } = await serve(page([1, 2], 4), page([2, 3], 4), page([3, 4], 4))
    const read = async () => {
      for await (const _ of createLacunaSignerClient({ apiKey, baseUrl: url }).listOrganizations.paginate({
        limit: 2,
      }));
    }
    await expect(read()).rejects.toThrow()
  })
})

test('a business error tells its code', async () => {
  const signer = createLacunaSignerClient({
    apiKey,
    environment: 'production',
    fetch: createMockFetch({ vendors: ['lacuna-signer'] }),
  })
  const call = signer.createOrganization({ body: { name: 'Filial Exemplo' } }, { headers: { prefer: 'code=422' } })
  const error: unknown = await call.catch((caught: unknown) => caught)
  if (!signer.createOrganization.isError(error) || error.status !== 422) throw error
  expect(error.code).toBe(error.body.code)
})

describe('fromEnv', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('takes the key and the instance, and names the key when it is missing', async () => {
    expect(() => createLacunaSignerClient.fromEnv()).toThrow(
      new InvalidInputError('The environment variable LACUNA_SIGNER_API_KEY is not set'),
    )
    const { url, requests } = await serve(respondJson(200, { items: [], totalCount: 0, nextCursor: null }))
    vi.stubEnv('LACUNA_SIGNER_API_KEY', apiKey)
    vi.stubEnv('LACUNA_SIGNER_BASE_URL', url)
    await createLacunaSignerClient.fromEnv().listUsers()
    expect(requests[0]?.headers['x-api-key']).toBe(apiKey)
  })

  test('takes the instance that the program names rather than that of the environment', async () => {
    const { url, requests } = await serve(respondJson(200, { items: [], totalCount: 0, nextCursor: null }))
    vi.stubEnv('LACUNA_SIGNER_API_KEY', apiKey)
    vi.stubEnv('LACUNA_SIGNER_BASE_URL', 'https://signer.example.com')
    await createLacunaSignerClient.fromEnv({ baseUrl: url }).listUsers()
    expect(requests.length).toBe(1)
    vi.stubEnv('LACUNA_SIGNER_BASE_URL', url)
    const urls: string[] = []
    const fetch = async (input: string | URL | Request) => {
      urls.push(`${input}`)
      return Response.json({ items: [], totalCount: 0, nextCursor: null })
    }
    await createLacunaSignerClient.fromEnv({ environment: 'demo', fetch }).listUsers()
    expect(urls).toEqual(['https://signer-demo.lacunasoftware.com/api/users'])
  })

  test('names what is missing: the instance', () => {
    vi.stubEnv('LACUNA_SIGNER_API_KEY', apiKey)
    vi.stubEnv('LACUNA_SIGNER_BASE_URL', '')
    expect(() => createLacunaSignerClient.fromEnv()).toThrow(/LACUNA_SIGNER_ENVIRONMENT.*LACUNA_SIGNER_BASE_URL/)
  })
})
