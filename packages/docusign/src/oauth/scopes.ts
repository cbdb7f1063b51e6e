/**
 * What an access token may be used for. `signature`: the eSignature API. `impersonation`: the JWT grant. `extended`: a
 * refresh token with its full life each time tokens are refreshed. `openid`: consent for a whole organization. `cors`:
 * calls of the API straight from a browser.
 *
 * @see https://developers.docusign.com/platform/auth/reference/scopes
 */
export type DocuSignScope = 'signature' | 'impersonation' | 'extended' | 'openid' | 'cors' | (string & {})

/** What the JWT grant needs, the same in the consent and in the assertion. */
export const jwtScopes: readonly DocuSignScope[] = ['signature', 'impersonation']
