import { processGenericTokenEndpointResponse } from 'oauth4webapi'
import { checkAnswer } from './check-answer.ts'
import type { Connection } from './connection.ts'
import type { DocuSignScope } from './scopes.ts'
import type { Transport } from './transport.ts'

/** What DocuSign's token endpoint gives. */
export interface TokenSet {
  /** For `createDocuSignClient` and `userInfo`. */
  accessToken: string
  /** `bearer` */
  tokenType: string
  /** When the access token ends: the `expires_in` seconds of the answer, counted from its arrival. */
  expiresAt: Date
  /** For `refresh`; the JWT grant gives none. */
  refreshToken?: string | undefined
  /** What was granted, if the answer tells. */
  scopes?: DocuSignScope[] | undefined
}

/** @throws ResponseFormatError for an answer that is no token response */
export const readTokenSet = ({ server, client }: Connection, { call }: Transport, response: Response) =>
  checkAnswer(call, response, 'token response', async (): Promise<TokenSet> => {
    const answer = await processGenericTokenEndpointResponse(server, client, response)
    if (answer.expires_in === undefined) throw new Error('"expires_in" is missing')
    return {
      accessToken: answer.access_token,
      tokenType: answer.token_type,
      expiresAt: new Date(Date.now() + answer.expires_in * 1000),
      refreshToken: answer.refresh_token,
      scopes: answer.scope?.split(' ').filter(Boolean),
    }
  })
