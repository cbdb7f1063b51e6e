import { ApiError, InvalidInputError } from '@countersign/client'
import { AuthorizationResponseError, OperationProcessingError, validateAuthResponse } from 'oauth4webapi'
import type { Connection } from './connection.ts'
import { requireText } from './require-text.ts'

/**
 * The parameters with which the browser came back, checked.
 *
 * @throws ApiError when the user or the server refused
 * @throws InvalidInputError when they do not belong to this authorization, or are no answer at all
 */
export function readCallback(
  { server, client, redirectUri }: Connection,
  callbackUrl: string | URL,
  state: string,
): URLSearchParams {
  requireText('state', state) // without one, oauth4webapi would take an answer that has none either
  if (!URL.canParse(`${callbackUrl}`, redirectUri)) throw unfit('it is no URL')
  try {
    const parameters = validateAuthResponse(server, client, new URL(callbackUrl, redirectUri), state)
    const [code, ...more] = parameters.getAll('code')
    if (code && more.length === 0) return parameters
  } catch (error) {
    if (error instanceof AuthorizationResponseError) throw refused(server.authorization_endpoint, error)
    throw unfit(error instanceof OperationProcessingError ? error.message : 'it is of another kind')
  }
  throw unfit('it has no code, or more than one')
}

const unfit = (reason: string) =>
  new InvalidInputError(`\`callbackUrl\` is not the answer to this authorization: ${reason}`)

function refused(url: string, { error, error_description }: AuthorizationResponseError): ApiError {
  const call = { vendor: 'docusign', operationId: 'oauth.exchangeCode', method: 'GET', url }
  const text = error_description ? `: ${error_description}` : ''
  return new ApiError(
    `${call.vendor} ${call.operationId}: GET ${url} sent the browser back with ${error}${text}`,
    { ...call, status: 302, code: error, requestId: undefined, retryAfter: undefined },
    { body: { error, error_description }, headers: new Headers() },
  )
}
