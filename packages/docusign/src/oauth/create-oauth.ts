import type { JwtGrantInput } from './assertion.ts'
import {
  type AuthorizationInput,
  type AuthorizationRequest,
  type ConsentInput,
  consent,
  startAuthorization,
} from './authorization.ts'
import { connect, type DocuSignOAuthOptions } from './connection.ts'
import { type ExchangeCodeInput, exchangeCode, grantByJwt, type RefreshInput, refresh } from './grants.ts'
import type { TokenSet } from './token-set.ts'
import { fetchUserInfo, type UserInfo, type UserInfoInput } from './user-info.ts'

/**
 * DocuSign's ways to an access token: the authorization code grant for a person at a browser, the JWT grant for a
 * service that acts for a person.
 *
 * Every call that reaches DocuSign can fail with an ApiError when DocuSign says no (`code` is the OAuth `error`; an
 * AuthenticationError when it is the client, the grant or the token that is refused), a ConnectionError, a TimeoutError,
 * and a ResponseFormatError when what comes is not what was asked for. No error holds a secret.
 */
export interface DocuSignOAuth {
  /**
   * Starts the authorization code grant, with PKCE (S256) for public and confidential clients alike.
   *
   * @throws InvalidInputError without `redirectUri`
   * @see https://developers.docusign.com/platform/auth/authcode
   */
  authorizationUrl(input?: AuthorizationInput): Promise<AuthorizationRequest>

  /**
   * Exchanges the code with which the browser came back for tokens. A code is good once, so the call is not repeated.
   *
   * @throws InvalidInputError when the browser came back with another `state` or without a code; nothing is sent then
   * @throws ApiError with status 302 when it came back with an error, e.g. `access_denied`
   * @throws AuthenticationError for a code that has been used or has expired, a wrong verifier, a wrong secret
   * @see https://developers.docusign.com/platform/auth/reference/obtain-access-token
   */
  exchangeCode(input: ExchangeCodeInput): Promise<TokenSet>

  /**
   * Exchanges a refresh token for new tokens. Keep the new refresh token instead of the old one if the answer has one.
   *
   * @throws AuthenticationError when the refresh token no longer holds (30 days as a rule): the user has to log in again
   * @see https://developers.docusign.com/platform/auth/confidential-authcode-get-token#using-refresh-tokens
   */
  refresh(input: RefreshInput): Promise<TokenSet>

  /**
   * Gets an access token for a user who need not be there. It lives an hour and cannot be refreshed: ask again.
   *
   * @throws InvalidInputError for a private key that cannot be read; nothing is sent then
   * @throws AuthenticationError with code `consent_required` until the user has been at `consentUrl`
   * @see https://developers.docusign.com/platform/auth/jwt
   */
  jwtGrant(input: JwtGrantInput): Promise<TokenSet>

  /**
   * Where a user consents, once, to be acted for by the JWT grant. The code with which the browser comes back is of no
   * further use.
   *
   * @throws InvalidInputError without `redirectUri`
   * @see https://developers.docusign.com/platform/auth/reference/obtain-consent
   */
  consentUrl(input?: ConsentInput): string

  /**
   * Tells whom an access token stands for, and where this user's accounts live. Keep the answer: DocuSign limits how
   * often it may be asked for.
   *
   * @throws AuthenticationError for a token that DocuSign does not accept
   * @see https://developers.docusign.com/platform/auth/reference/user-info
   */
  userInfo(input: UserInfoInput): Promise<UserInfo>

  /**
   * A function that gets a new access token by the JWT grant each time. A client calls it when it first needs one, a
   * minute before the token ends, and after DocuSign has refused it with a 401.
   *
   * @example
   * const accessToken = oauth.tokenSource({ userId, privateKey })
   * const docusign = createDocuSignClient({ accessToken, environment: baseUri })
   */
  tokenSource(input: JwtGrantInput): () => Promise<TokenSet>
}

/**
 * Creates the means to get access tokens for an integration. Needs the packages `oauth4webapi` and `jose`.
 *
 * @throws InvalidInputError for options that cannot be right, e.g. an `environment` that is neither https nor on this machine
 *
 * @example
 * const oauth = createDocuSignOAuth({ clientId, clientSecret, redirectUri, environment: 'production' })
 * const { url, state, codeVerifier } = await oauth.authorizationUrl()
 * const { accessToken } = await oauth.exchangeCode({ callbackUrl, state, codeVerifier }) // once the browser is back
 */
export function createDocuSignOAuth(options: DocuSignOAuthOptions): DocuSignOAuth {
  const connection = connect(options)
  return {
    authorizationUrl: async (input = {}) => startAuthorization(connection, input),
    exchangeCode: async (input) => exchangeCode(connection, input),
    refresh: async (input) => refresh(connection, input),
    jwtGrant: async (input) => grantByJwt(connection, input),
    consentUrl: (input = {}) => consent(connection, input),
    userInfo: async (input) => fetchUserInfo(connection, input),
    tokenSource: (input) => () => grantByJwt(connection, input),
  }
}
