import { describe, expect, test } from 'vitest'
import type { Api } from '../api.ts'
import { createClient } from '../create-client.ts'
import type { Method } from '../method.ts'
import { api, createAcme, failureOf, respond } from '../testing.ts'
import { serverTemplate } from './servers.ts'

const templated: Api = {
  ...api,
  servers: [serverTemplate('https://{region}.acme.example/{version}', { region: ['eu'], version: ['v1', 'v2'] })],
}
type Operations = { getStatus: Method<object, unknown> }

async function urlWith(serverVariables: Record<string, string | undefined> | undefined, more = {}) {
  let called = ''
  const fetch = async (url: string | URL | Request) => {
    called = `${url}`
    return respond({})
  }
  await createClient<Operations, {}>(templated, { credentials: {}, serverVariables, fetch, ...more }).getStatus()
  return called
}

describe('a server URL with variables', () => {
  test.each([
    [undefined, 'https://eu.acme.example/v1/status'],
    [{ region: undefined, version: '' }, 'https://eu.acme.example/v1/status'],
    [{ region: 'us-1', version: 'v2' }, 'https://us-1.acme.example/v2/status'],
  ])('is filled: %j', async (variables, url) => {
    expect(await urlWith(variables)).toBe(url)
  })

  test.each([{ region: 'evil.example/x#' }, { region: 'a@evil.example' }, { version: 'v3' }, { regions: 'eu' }])(
    'cannot be turned into another one: %j',
    async (variables) => {
      expect(await failureOf(urlWith(variables))).toMatchObject({ name: 'InvalidInputError' })
    },
  )

  test('gives way to a base URL', async () => {
    expect(await urlWith(undefined, { baseUrl: 'http://127.0.0.1:4010/acme' })).toBe(
      'http://127.0.0.1:4010/acme/status',
    )
  })
})

describe('a server of its own', () => {
  const urlOf = async (options: object) => {
    const { acme, sent } = createAcme([respond({})], options)
    await acme.uploadElsewhere({ body: {} })
    return sent[0]?.url
  }

  test('is where the operation goes', async () => {
    expect(await urlOf({})).toBe('https://upload.acme.example/api/v1/elsewhere')
  })

  test('is replaced where the usual one is, by what stands before its path', async () => {
    expect(await urlOf({ baseUrl: 'http://127.0.0.1:4010/acme/v1' })).toBe(
      'http://127.0.0.1:4010/acme/api/v1/elsewhere',
    )
  })

  test('is not guessed', async () => {
    expect(await failureOf(urlOf({ baseUrl: 'http://127.0.0.1:4010/other' }))).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringContaining('it must end in /v1, as https://api.acme.example/v1 does'),
    })
  })
})

test('an API without a server asks for one', () => {
  const create = () => createClient({ ...api, servers: [] }, { credentials: {} })
  expect(create).toThrow('`baseUrl` must be a URL: https://host/path')
})
