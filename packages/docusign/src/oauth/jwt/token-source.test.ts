import { describe, expect, test, vi } from 'vitest'
import { createDocuSignClient } from '../../index.ts'
import { failureOf } from '../testing.ts'
import { key, startJwtServer, userId } from './testing.ts'

const jwt = startJwtServer()

describe('a token source', () => {
  /** A DocuSign that accepts only the given token. */
  const apiThatAccepts = (token: string) => {
    const seen: (string | null)[] = []
    const fetch = async (input: string | URL | Request, init?: RequestInit) => {
      const authorization = new Request(input, init).headers.get('authorization')
      seen.push(authorization)
      return authorization === `Bearer ${token}`
        ? Response.json({ userSignatures: [] })
        : Response.json({ errorCode: 'AUTHORIZATION_INVALID_TOKEN', message: 'Expired' }, { status: 401 })
    }
    return { seen, fetch }
  }
  const list = { accountId: 'a-1', userId }

  test('gets a token once, and another one after a 401', async () => {
    const { seen, fetch } = apiThatAccepts('token-2')
    const accessToken = jwt.connect().tokenSource({ userId, privateKey: key.pkcs1 })
    const docusign = createDocuSignClient({ accessToken, fetch })
    expect(await docusign.listUserSignatures(list)).toEqual({ userSignatures: [] })
    expect(await docusign.listUserSignatures(list)).toEqual({ userSignatures: [] })
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-2'])
    expect(jwt.seen.accepted).toHaveLength(2)
  })

  test('is asked for another token before one ends, not after', async () => {
    const { seen, fetch } = apiThatAccepts('token-1')
    const accessToken = jwt.connect().tokenSource({ userId, privateKey: key.pkcs1 })
    const docusign = createDocuSignClient({ accessToken, fetch })
    await docusign.listUserSignatures(list)
    const { expiresAt } = await accessToken()
    vi.useFakeTimers({ now: expiresAt.getTime() - 30_000, toFake: ['Date'] })
    await docusign.listUserSignatures(list).catch(() => {})
    vi.useRealTimers()
    expect(new Set(seen).size).toBeGreaterThan(1)
    expect(jwt.seen.accepted.length).toBeGreaterThan(2)
  })

  test('that is refused makes the call fail with the reason', async () => {
    const { seen, fetch } = apiThatAccepts('token-1')
    const accessToken = jwt.connect().tokenSource({ userId, privateKey: key.pkcs1, scopes: ['signature'] })
    const error = await failureOf(createDocuSignClient({ accessToken, fetch }).listUserSignatures(list))
    expect(error).toMatchObject({ operationId: 'oauth.jwtGrant', code: 'consent_required' })
    expect(seen).toEqual([])
  })
})
