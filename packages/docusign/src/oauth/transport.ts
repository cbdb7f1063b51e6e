import {
  type Api,
  type CallInfo,
  createClient,
  type HeaderParameter,
  inHeader,
  type Method,
  urlencoded,
} from '@countersign/client'
import { allowInsecureRequests, customFetch } from 'oauth4webapi'

const header: HeaderParameter[] = [inHeader('authorization')]
const token = { method: 'POST', path: '/oauth/token', header, body: [urlencoded()] }

const api = {
  vendor: 'docusign',
  servers: [],
  schemes: {},
  failure: {
    code: ['error', 'errorCode'],
    message: ['error_description', 'message'],
    authentication: ['invalid_client', 'unauthorized_client', 'invalid_grant', 'consent_required', 'invalid_token'],
    requestId: 'X-DocuSign-TraceToken',
  },
  sensitive: [
    'access_token',
    'assertion',
    'authorization',
    'client_secret',
    'code',
    'code_verifier',
    'id_token',
    'refresh_token',
  ],
  operations: {
    'oauth.exchangeCode': token,
    'oauth.refresh': token,
    'oauth.jwtGrant': { ...token, idempotent: true },
    'oauth.userInfo': { method: 'GET', path: '/oauth/userinfo', header },
  },
} satisfies Api

type OperationId = keyof typeof api.operations

/** The requests of one operation: what errors call them, and the options with which oauth4webapi sends them. */
export interface Transport {
  call: CallInfo
  options: {
    [allowInsecureRequests]: boolean
    [customFetch](
      url: string,
      request: { body: URLSearchParams | null | undefined; headers: Record<string, string> },
    ): Promise<Response>
  }
}

/** Gives the transport of an operation. */
export type TransportFor = (operationId: OperationId) => Transport

/**
 * Lets oauth4webapi send its requests through a Countersign client, for the same time limit, repeats and errors as in
 * all others. What it gets to see are successful answers in JSON.
 *
 * @throws InvalidInputError unless `origin` is https, or http to this machine
 */
export function createTransport(
  origin: string,
  fetch: typeof globalThis.fetch | undefined,
  clientSecret: string | undefined,
): TransportFor {
  const client = createClient<Record<OperationId, Method<Record<string, unknown>, unknown>>, {}>(api, {
    baseUrl: origin,
    credentials: { clientSecret }, // signs nothing; no error repeats it
    ...(fetch && { fetch }),
  })
  return (operationId) => {
    const { method, path } = api.operations[operationId]
    return {
      call: { vendor: api.vendor, operationId, method, url: origin + path },
      options: {
        [allowInsecureRequests]: origin.startsWith('http:'),
        async [customFetch](_url, { body, headers }) {
          const { authorization, 'content-type': _, ...others } = headers
          const input = { authorization, ...(body && { body: Object.fromEntries(body) }) }
          const { data, response } = await client[operationId].withResponse(input, { headers: others })
          // Nobody reads the ID token that the scope `openid` brings along, so it need not be valid; null means not there.
          const answer = JSON.stringify(data, (key, value) =>
            key === 'id_token' || (key && value === null) ? undefined : value,
          )
          return new Response(answer, { status: response.status, headers: { 'content-type': 'application/json' } })
        },
      },
    }
  }
}
