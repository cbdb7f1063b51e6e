import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { createDocuSignClient, InvalidInputError, type UserSignatures } from './index.ts'

const docusign = createDocuSignClient({ accessToken: 'token' })
const at = { accountId: 'a', userId: 'u' }

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
