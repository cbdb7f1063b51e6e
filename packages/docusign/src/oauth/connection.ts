import { InvalidInputError } from '@countersign/client'
import { type AuthorizationServer, type Client, type ClientAuth, None } from 'oauth4webapi'
import { requireText } from './require-text.ts'
import { createTransport, type TransportFor } from './transport.ts'

/** Options of `createDocuSignOAuth`. */
export interface DocuSignOAuthOptions {
  /** The integration key, a GUID. */
  clientId: string
  /**
   * The integration's secret key, sent as HTTP Basic when a code is exchanged and when tokens are refreshed. Leave it
   * out in a browser, a mobile or a desktop app: these are public clients, which PKCE alone protects. The JWT grant does
   * without it.
   */
  clientSecret?: string | undefined
  /** Where the browser comes back to; one of those registered for the integration key. Only the JWT grant does without. */
  redirectUri?: string | undefined
  /**
   * The authorization server: the one of the developer environment, of production, or the origin of another one, e.g.
   * `http://127.0.0.1:8080` in a test.
   * @default 'demo'
   */
  environment?: 'demo' | 'production' | (string & {}) | undefined
  /**
   * Sends the requests.
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch | undefined
}

/** An integration and its authorization server: what all calls share. */
export interface Connection {
  server: AuthorizationServer & { authorization_endpoint: string }
  client: Client
  authentication: ClientAuth
  redirectUri: string | undefined
  transportFor: TransportFor
}

const origins: Record<string, string> = {
  demo: 'https://account-d.docusign.com',
  production: 'https://account.docusign.com',
}

/** @throws InvalidInputError for an option that cannot be right */
export function connect(options: DocuSignOAuthOptions): Connection {
  const { clientId, clientSecret, redirectUri, environment = 'demo', fetch } = options
  if (redirectUri !== undefined && !URL.canParse(redirectUri))
    throw new InvalidInputError('`redirectUri` must be a URL')
  const origin = origins[environment] ?? environment.replace(/\/+$/, '')
  return {
    server: {
      issuer: `${origin}/`, // so it stands in DocuSign's ID tokens: https://community.docusign.com/questions/10685
      authorization_endpoint: `${origin}/oauth/auth`,
      token_endpoint: `${origin}/oauth/token`,
      userinfo_endpoint: `${origin}/oauth/userinfo`,
    },
    client: { client_id: requireText('clientId', clientId) },
    authentication: clientSecret === undefined ? None() : secretBasic(requireText('clientSecret', clientSecret)),
    redirectUri,
    transportFor: open(origin, fetch, clientSecret),
  }
}

function open(origin: string, fetch: DocuSignOAuthOptions['fetch'], clientSecret: string | undefined): TransportFor {
  try {
    if (new URL(origin).origin === origin) return createTransport(origin, fetch, clientSecret)
  } catch {} // neither a URL nor one to which a secret should go
  throw new InvalidInputError(
    "`environment` must be 'demo', 'production' or the origin of an authorization server: https://host without a path (http:// only to this machine)",
  )
}

/**
 * HTTP Basic as DocuSign documents it. oauth4webapi's own percent-encodes id and secret first, hyphens included, so that
 * no GUID would stay what it is.
 *
 * @see https://developers.docusign.com/platform/auth/reference/obtain-access-token
 */
const secretBasic =
  (secret: string): ClientAuth =>
  (_server, { client_id }, _body, headers) =>
    headers.set('authorization', `Basic ${btoa(`${client_id}:${secret}`)}`)
