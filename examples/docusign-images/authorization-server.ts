import { importSPKI, jwtVerify } from 'jose'

/** What an authorization server knows, to try this example without an account. */
export interface Known {
  clientId: string
  /** PEM of the integration's key. */
  publicKey: string
  /** The people who have consented. */
  userIds: string[]
  /** Where their account lives. */
  baseUri: string
}

export const accountId = '7d3f0c1a-5b2e-4c8d-9a61-0e4f2b7c8d90'

/** Answers the JWT grant and the question whose token that is, as DocuSign's authorization server does. */
export async function answerOAuth(
  request: Request,
  { clientId, publicKey, userIds, baseUri }: Known,
): Promise<Response> {
  const { pathname, host } = new URL(request.url)
  const refuse = (error: string) => Response.json({ error }, { status: 400 })
  if (pathname === '/oauth/userinfo') {
    const sub = request.headers.get('authorization')?.replace('Bearer token-of-', '')
    const account = { account_id: accountId, is_default: true, account_name: 'Example', base_uri: baseUri }
    return sub ? Response.json({ sub, accounts: [account] }) : refuse('invalid_token')
  }
  const form = new URLSearchParams(await request.text())
  if (pathname !== '/oauth/token' || form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
    return refuse('unsupported_grant_type')
  try {
    const key = await importSPKI(publicKey, 'RS256')
    const { payload } = await jwtVerify(form.get('assertion') ?? '', key, { issuer: clientId, audience: host })
    if (!userIds.includes(String(payload.sub))) return refuse('consent_required')
    return Response.json({ access_token: `token-of-${payload.sub}`, token_type: 'Bearer', expires_in: 3600 })
  } catch {
    return refuse('invalid_grant')
  }
}
