import { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } from 'oauth4webapi'
import type { Connection } from './connection.ts'
import { requireText } from './require-text.ts'
import { type DocuSignScope, jwtScopes } from './scopes.ts'

/** Input of `authorizationUrl`. */
export interface AuthorizationInput {
  /**
   * Add `extended` for refresh tokens that live on for as long as they are used.
   * @default ['signature']
   */
  scopes?: readonly DocuSignScope[] | undefined
  /**
   * Comes back with the code and ties it to this browser.
   * @default 256 random bits
   */
  state?: string | undefined
  /** The e-mail address with which the login form is filled. */
  loginHint?: string | undefined
  /** `login` asks for the password even of somebody who is logged in. */
  prompt?: 'login' | (string & {}) | undefined
}

/** A started authorization. Keep `state` and `codeVerifier` in the user's session until the browser comes back. */
export interface AuthorizationRequest {
  /** Where to send the browser. */
  url: string
  /** For `exchangeCode`. */
  state: string
  /** For `exchangeCode`. A secret: a server keeps it to itself. */
  codeVerifier: string
}

/** Input of `consentUrl`. */
export interface ConsentInput {
  /** @default ['signature', 'impersonation'] */
  scopes?: readonly DocuSignScope[] | undefined
}

/** See `authorizationUrl` of `DocuSignOAuth`. */
export async function startAuthorization(
  connection: Connection,
  { scopes = ['signature'], state = generateRandomState(), loginHint, prompt }: AuthorizationInput,
): Promise<AuthorizationRequest> {
  const codeVerifier = generateRandomCodeVerifier()
  const url = authorize(connection, scopes, {
    state: requireText('state', state),
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    login_hint: loginHint,
    prompt,
  })
  return { url, state, codeVerifier }
}

/** See `consentUrl` of `DocuSignOAuth`. */
export const consent = (connection: Connection, { scopes = jwtScopes }: ConsentInput): string =>
  authorize(connection, scopes)

function authorize(
  { server, client, redirectUri }: Connection,
  scopes: readonly DocuSignScope[],
  more: Record<string, string | undefined> = {},
): string {
  const query = new URLSearchParams({
    response_type: 'code',
    scope: scopes.join(' '),
    client_id: client.client_id,
    redirect_uri: requireText('redirectUri', redirectUri),
  })
  for (const [name, value] of Object.entries(more)) if (value !== undefined) query.set(name, value)
  // DocuSign wants a space as %20: https://developers.docusign.com/platform/auth/reference/obtain-consent
  return `${server.authorization_endpoint}?${query.toString().replaceAll('+', '%20')}`
}
