import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { errors, importSPKI, type JWTPayload, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { DocuSignOAuthOptions } from '../connection.ts'
import { createDocuSignOAuth } from '../create-oauth.ts'
import { clientId, redirectUri } from '../testing.ts'

export const userId = 'b1e0e2a5-4a54-4c6d-8a0e-0c2d7f4b9c11'

/** An RSA key in each form in which one is handed out. */
export const pair = (modulusLength = 2048) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength })
  return {
    pkcs1: privateKey.export({ type: 'pkcs1', format: 'pem' }) as string,
    pkcs8: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    spki: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    encrypted: privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' }) as string,
  }
}

/** The key that the integration is registered with. */
export const key = pair()

/** A call of the token endpoint that was accepted. */
interface Accepted {
  claims: JWTPayload
  headers: IncomingMessage['headers']
  form: Record<string, string>
}

const refuse = (error: string, error_description?: string) => ({ status: 400, body: { error, error_description } })

/**
 * An account server for the tests of a file: it answers the JWT grant as DocuSign does, for one integration, one user who
 * has consented, and one key. `seen` is made new for each test.
 */
export function startJwtServer() {
  const seen = { accepted: [] as Accepted[], publicKey: key.spki }
  const server = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await text(request)))
    const { status, body } = await answer(request, form)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const environment = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer({ url, headers }: IncomingMessage, form: Record<string, string>) {
    if (url !== '/oauth/token' || form.grant_type !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
      return refuse('unsupported_grant_type')
    try {
      const { payload } = await jwtVerify(form.assertion ?? '', await importSPKI(seen.publicKey, 'RS256'), {
        algorithms: ['RS256'],
        typ: 'JWT',
        issuer: clientId,
        audience: new URL(environment()).host,
        requiredClaims: ['sub', 'iat', 'exp', 'scope'],
        maxTokenAge: '1 minute',
      })
      if (payload.sub !== userId) return refuse('invalid_grant', 'user_not_found')
      if (payload.scope !== 'signature impersonation') return refuse('consent_required')
      seen.accepted.push({ claims: payload, headers, form })
      const access_token = `token-${seen.accepted.length}`
      return { status: 200, body: { access_token, token_type: 'Bearer', expires_in: 3600, scope: payload.scope } }
    } catch (error) {
      const issuer = error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss'
      return refuse('invalid_grant', issuer ? 'issuer_not_found' : 'no_valid_keys_or_signatures')
    }
  }

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => void Object.assign(seen, { accepted: [], publicKey: key.spki }))
  afterAll(() => server.close())

  const connect = (options: Partial<DocuSignOAuthOptions> = {}) =>
    createDocuSignOAuth({ clientId, redirectUri, environment: environment(), ...options })
  return { environment, connect, seen }
}
