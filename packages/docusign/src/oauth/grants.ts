import { AuthenticationError, isApiError } from '@countersign/client'
import { authorizationCodeGrantRequest, genericTokenEndpointRequest, refreshTokenGrantRequest } from 'oauth4webapi'
import { readCallback } from './callback.ts'
import type { Connection } from './connection.ts'
import { type JwtGrantInput, signAssertion } from './jwt/assertion.ts'
import { requireText } from './require-text.ts'
import { readTokenSet, type TokenSet } from './token-set.ts'

/** Input of `exchangeCode`. */
export interface ExchangeCodeInput {
  /** The URL with which the browser came back; its path and query will do. */
  callbackUrl: string | URL
  /** As `authorizationUrl` gave it. */
  state: string
  /** As `authorizationUrl` gave it. */
  codeVerifier: string
}

/** Input of `refresh`. */
export interface RefreshInput {
  /** The last one received. */
  refreshToken: string
}

/** See `exchangeCode` of `DocuSignOAuth`. */
export async function exchangeCode(
  connection: Connection,
  { callbackUrl, state, codeVerifier }: ExchangeCodeInput,
): Promise<TokenSet> {
  const { server, client, authentication } = connection
  const redirectUri = requireText('redirectUri', connection.redirectUri)
  requireText('codeVerifier', codeVerifier)
  const callback = readCallback(connection, callbackUrl, state)
  const transport = connection.transportFor('oauth.exchangeCode')
  const response = await authorizationCodeGrantRequest(
    server,
    client,
    authentication,
    callback,
    redirectUri,
    codeVerifier,
    transport.options,
  )
  return readTokenSet(connection, transport, response)
}

/** See `refresh` of `DocuSignOAuth`. */
export async function refresh(connection: Connection, { refreshToken }: RefreshInput): Promise<TokenSet> {
  const { server, client, authentication } = connection
  const transport = connection.transportFor('oauth.refresh')
  const response = await refreshTokenGrantRequest(
    server,
    client,
    authentication,
    requireText('refreshToken', refreshToken),
    transport.options,
  )
  return readTokenSet(connection, transport, response)
}

/** See `jwtGrant` of `DocuSignOAuth`. */
export async function grantByJwt(connection: Connection, input: JwtGrantInput): Promise<TokenSet> {
  const { server, client } = connection
  const assertion = await signAssertion(client.client_id, new URL(server.issuer).host, input)
  const transport = connection.transportFor('oauth.jwtGrant')
  const byAssertion = () => {} // its signature says who the client is
  const request = genericTokenEndpointRequest(
    server,
    client,
    byAssertion,
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
    { assertion },
    transport.options,
  )
  return readTokenSet(connection, transport, await request.catch(explainConsent))
}

function explainConsent(error: unknown): never {
  if (!isApiError(error) || error.code !== 'consent_required') throw error
  throw new AuthenticationError(
    `${error.message}. The user has not consented to these scopes: open consentUrl() in a browser, once`,
    { ...error },
    { body: error.body, headers: error.headers },
  )
}
