import { createMockFetch } from '@countersign/mock'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  ApiError,
  createSigmaClient,
  type Failure,
  InvalidInputError,
  type Merit,
  type MeritStatus,
  type SendMeritInput,
} from './index.ts'

const fetch = createMockFetch({ vendors: ['sigma'] })
const app = { appId: 'app123', secret: 'secret' }
const sigma = createSigmaClient({ auth: app, fetch })

/** A client that keeps the credentials it sent. */
function recording(auth: Parameters<typeof createSigmaClient>[0]['auth']) {
  const sent: (string | null)[] = []
  const client = createSigmaClient({
    auth,
    fetch: (input, init) => {
      const request = new Request(input, init)
      sent.push(request.headers.get('authorization'))
      return fetch(request)
    },
  })
  return { client, sent }
}

describe('the credentials', () => {
  test('of an App travel as Basic', async () => {
    const { client, sent } = recording(app)
    await client.getMerit({ meritId: 'm' })
    expect(sent).toEqual([`Basic ${btoa('app123:secret')}`])
  })

  test('of an AppLink travel as Bearer', async () => {
    const { client, sent } = recording({ appLinkToken: 'lnk' })
    await client.getMerit({ meritId: 'm' })
    expect(sent).toEqual(['Bearer lnk'])
  })

  test('of an AppLink are refused where only an App may call, before anything is sent', async () => {
    const { client, sent } = recording({ appLinkToken: 'lnk' })
    await expect(client.generateAppLinkToken({ applinkId: 'l' })).rejects.toThrow(
      'sigma generateAppLinkToken needs `auth: { appId, secret }`; the client has `auth: { appLinkToken }`',
    )
    expect(sent).toEqual([])
  })
})

describe('the credentials are looked at when the client is made', () => {
  const needed = '`auth: { appId, secret }` or `auth: { appLinkToken }` is needed, with texts that are not empty'
  test.each([
    [undefined, 'createSigmaClient takes an object of options: { auth, … }'],
    [{}, 'createSigmaClient needs `auth: { appId, secret }`. Give it, or set SIGMA_APP_LINK_TOKEN'],
    [{ appId: 'a', secret: 's' }, '`appId` belongs into `auth`: `auth: { appId, secret }` or `auth: { appLinkToken }`'],
    [{ auth: {} }, needed],
    [{ auth: { appId: 'a' } }, needed],
    [{ auth: { appId: 'a', secret: undefined } }, needed],
    [{ auth: { appId: '', secret: '' } }, needed],
    [{ auth: 'token' }, needed],
    [{ auth: { appLinkToken: { a: 'x', b: 'y' } } }, '`appLinkToken` must be a text'],
    [{ auth: { appLinkToken: 'Bearer x' } }, '`auth: { appLinkToken }` must be given without `Bearer` in front'],
  ])('%j', (options, message) => {
    expect(() => createSigmaClient(options as never)).toThrow(InvalidInputError)
    expect(() => createSigmaClient(options as never)).toThrow(message)
  })

  test('what generateAppLinkToken answers is one', async () => {
    const token = await sigma.generateAppLinkToken({ applinkId: 'l' })
    for (const appLinkToken of [token, 'lnk', { orgAccessToken: 'lnk' }, { token: 'lnk', expires: 7 }]) {
      const { client, sent } = recording({ appLinkToken })
      await client.getMerit({ meritId: 'm' })
      expect(sent[0]).toMatch(/^Bearer \S+$/)
    }
  })
})

describe('a merit', () => {
  test('that was approved before is a 409 that narrows its body', async () => {
    const error: unknown = await sigma
      .approveMerit({ meritId: 'm' }, { headers: { prefer: 'code=409' } })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ApiError)
    if (!sigma.approveMerit.isError(error) || error.status !== 409) throw error
    expectTypeOf(error.body).toEqualTypeOf<Failure>()
  })

  test('has a status that suggests the known values and takes any other', () => {
    expectTypeOf<'Pending'>().toExtend<MeritStatus>()
    expectTypeOf<'SomethingNew'>().toExtend<MeritStatus>()
    expectTypeOf<number>().not.toExtend<MeritStatus>()
  })

  test('is listed page after page', async () => {
    const [merit] = await sigma.listMeritsByUser({ userId: 'u' })
    const all = ['a', 'b', 'c'].map((id) => ({ ...(merit as Merit), id }))
    const pages = async (input: string | URL | Request) => {
      const after = new URL(`${input}`).searchParams.get('after')
      const start = all.findIndex(({ id }) => id === after) + 1
      return Response.json(all.slice(start, start + 2)) // whatever `first` says
    }
    const merits: Merit[] = []
    const client = createSigmaClient({ auth: app, fetch: pages })
    for await (const merit of client.listMeritsByUser.paginate({ userId: 'u', first: 100 })) merits.push(merit)
    expect(merits).toEqual(all)
  })
})

test('connectUser resolves to the bare id', async () => {
  const id = await sigma.connectUser({ token: 't' })
  expectTypeOf(id).toEqualTypeOf<string>()
  expect(id).toMatch(/^\w+$/)
})

describe('what does not compile', () => {
  test('is a missing path parameter, a wrong field, a wrong type', () => {
    // @ts-expect-error meritId is missing
    void (() => sigma.getMerit({}))
    // @ts-expect-error no input at all
    void (() => sigma.getMerit())
    // @ts-expect-error first is a number
    void (() => sigma.listMeritsByUser({ userId: 'u', first: '10' }))
    // @ts-expect-error values of custom fields are sent as an object, and read as a list
    void ((values: string[]): SendMeritInput['body']['customFieldValues'] => values)
    // @ts-expect-error a secret without its App
    void (() => createSigmaClient({ auth: { secret: 'x' } }))
    // @ts-expect-error this operation has no pages
    void (() => sigma.getMerit.paginate)
  })
})

describe('fromEnv', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('takes an App or an AppLink, and names what is missing', () => {
    expect(() => createSigmaClient.fromEnv()).toThrow(
      new InvalidInputError('The environment variable SIGMA_APP_ID is not set'),
    )
    vi.stubEnv('SIGMA_APP_ID', 'app')
    expect(() => createSigmaClient.fromEnv()).toThrow(/SIGMA_SECRET/)
    vi.stubEnv('SIGMA_SECRET', 'secret')
    expect(() => createSigmaClient.fromEnv()).not.toThrow()
    vi.unstubAllEnvs()
    vi.stubEnv('SIGMA_APP_LINK_TOKEN', 'lnk')
    expect(() => createSigmaClient.fromEnv()).not.toThrow()
  })
})
