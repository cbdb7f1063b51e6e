import { describe, expect, test } from 'vitest'
import { clientId, redirectUri, startAccountServer } from './testing.ts'

const { connect, environment } = startAccountServer()

describe('the URL to which the browser goes', () => {
  test('asks for a code with PKCE, the scope `signature` and a state of its own', async () => {
    const { url, state, codeVerifier } = await connect().authorizationUrl()
    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe(`${environment()}/oauth/auth`)
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      scope: 'signature',
      client_id: clientId,
      redirect_uri: redirectUri,
      state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
    expect(url).not.toContain(codeVerifier)
  })

  test('carries scopes, a state, a login hint and a prompt on request, with spaces as DocuSign wants them', async () => {
    const { url, state } = await connect().authorizationUrl({
      scopes: ['signature', 'extended'],
      state: 'a+b c',
      loginHint: 'ines+x@example.com',
      prompt: 'login',
    })
    expect(state).toBe('a+b c')
    expect(url).toContain('scope=signature%20extended')
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      scope: 'signature extended',
      state: 'a+b c',
      login_hint: 'ines+x@example.com',
      prompt: 'login',
    })
  })

  test('has another state and another verifier each time', async () => {
    const [first, second] = [await connect().authorizationUrl(), await connect().authorizationUrl()]
    expect(first.state).not.toBe(second.state)
    expect(first.codeVerifier).not.toBe(second.codeVerifier)
  })

  test.each([
    [undefined, 'https://account-d.docusign.com/oauth/auth'],
    ['demo', 'https://account-d.docusign.com/oauth/auth'],
    ['production', 'https://account.docusign.com/oauth/auth'],
    ['https://account-s.docusign.com/', 'https://account-s.docusign.com/oauth/auth'],
  ])('leads in the environment %s to %s', async (name, expected) => {
    const { url } = await connect({ environment: name }).authorizationUrl()
    expect(url.split('?')[0]).toBe(expected)
  })

  test('asks for the consent that the JWT grant needs', () => {
    expect(connect({ environment: 'demo' }).consentUrl()).toBe(
      `https://account-d.docusign.com/oauth/auth?response_type=code&scope=signature%20impersonation&client_id=${clientId}&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback`,
    )
    expect(connect().consentUrl({ scopes: ['impersonation'] })).toContain('scope=impersonation&')
  })
})
