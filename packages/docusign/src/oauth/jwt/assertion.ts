import { InvalidInputError } from '@countersign/client'
import { type CryptoKey, SignJWT } from 'jose'
import { requireText } from '../require-text.ts'
import { type DocuSignScope, jwtScopes } from '../scopes.ts'
import { readPrivateKey } from './private-key.ts'

/** Input of `jwtGrant` and `tokenSource`. */
export interface JwtGrantInput {
  /** GUID of the user to act for, who has consented; see `consentUrl`. */
  userId: string
  /**
   * The integration's RSA key of 2048 bits or more: PEM text as DocuSign hands it out (`BEGIN RSA PRIVATE KEY`), PKCS #8
   * (`BEGIN PRIVATE KEY`), or a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256.
   */
  privateKey: string | CryptoKey
  /** @default ['signature', 'impersonation'] */
  scopes?: readonly DocuSignScope[] | undefined
  /**
   * Seconds for which the signed request is good. The access token's own life is for DocuSign to say: an hour.
   * @default 3600
   */
  expiresIn?: number | undefined
}

/**
 * The signed request of the JWT grant.
 *
 * @param audience the OAuth host, without `https://`
 * @see https://developers.docusign.com/platform/auth/jwt-get-token
 * @throws InvalidInputError for a user id, a life span or a key that cannot be used; the key is not shown
 */
export async function signAssertion(
  clientId: string,
  audience: string,
  { userId, privateKey, scopes = jwtScopes, expiresIn = 3600 }: JwtGrantInput,
): Promise<string> {
  if (!(expiresIn > 0 && expiresIn < Number.POSITIVE_INFINITY))
    throw new InvalidInputError('`expiresIn` must be a number of seconds above 0')
  const now = Math.floor(Date.now() / 1000)
  const assertion = new SignJWT({ scope: scopes.join(' ') })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setSubject(requireText('userId', userId))
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + Math.ceil(expiresIn))
  try {
    return await assertion.sign(typeof privateKey === 'string' ? await readPrivateKey(privateKey) : privateKey)
  } catch {
    throw new InvalidInputError(
      '`privateKey` must be an RSA key of 2048 bits or more, not encrypted: PEM text (BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY) or a CryptoKey that signs with RS256',
    )
  }
}
