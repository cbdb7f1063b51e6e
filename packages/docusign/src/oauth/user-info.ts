import { InvalidInputError } from '@countersign/client'
import { processUserInfoResponse, skipSubjectCheck, userInfoRequest } from 'oauth4webapi'
import { checkAnswer } from './check-answer.ts'
import type { Connection } from './connection.ts'
import { requireText } from './require-text.ts'

/** Input of `userInfo`. */
export interface UserInfoInput {
  /** As any grant gave it. */
  accessToken: string
}

/** An account that the user is a member of. */
export interface UserAccount {
  /** GUID; the `accountId` of every call. */
  accountId: string
  accountName?: string | undefined
  isDefault: boolean
  /** The server where the account lives, e.g. `https://na3.docusign.net`: `environment` of `createDocuSignClient`. */
  baseUri: string
}

/** The user whom an access token stands for. */
export interface UserInfo {
  /** GUID; the `userId` of every call (`sub` on the wire). */
  userId: string
  name?: string | undefined
  email?: string | undefined
  accounts: UserAccount[]
  /** The answer as it came, in the vendor's spelling: `given_name`, `created`, `organization` and what else there is. */
  raw: Record<string, unknown>
}

/** See `userInfo` of `DocuSignOAuth`. */
export async function fetchUserInfo(connection: Connection, { accessToken }: UserInfoInput): Promise<UserInfo> {
  const { server, client, transportFor } = connection
  const { call, options } = transportFor('oauth.userInfo')
  const response = await userInfoRequest(server, client, requireText('accessToken', accessToken), options)
  return checkAnswer(call, response, 'user info', async () => {
    const raw: Record<string, unknown> = await processUserInfoResponse(server, client, skipSubjectCheck, response)
    const { sub, name, email, accounts = [] } = raw
    if (!Array.isArray(accounts)) throw new Error('"accounts" is no list')
    return { userId: `${sub}`, name: text(name), email: text(email), accounts: accounts.map(readAccount), raw }
  })
}

function readAccount(account: Record<string, unknown> | null): UserAccount {
  const { account_id, account_name, is_default, base_uri } = account ?? {}
  if (typeof account_id !== 'string' || typeof base_uri !== 'string')
    throw new Error('an account has no "account_id" or no "base_uri"')
  return {
    accountId: account_id,
    accountName: text(account_name),
    isDefault: `${is_default}`.toLowerCase() === 'true', // seen as boolean and as text
    baseUri: base_uri,
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The account that is marked as the user's default, or the only one.
 *
 * @throws InvalidInputError when there is none, or several of which none is marked
 *
 * @example
 * const { accountId, baseUri } = defaultAccount(await oauth.userInfo({ accessToken }))
 * const docusign = createDocuSignClient({ accessToken, environment: baseUri })
 */
export function defaultAccount({ accounts }: Pick<UserInfo, 'accounts'>): UserAccount {
  const account = accounts.find(({ isDefault }) => isDefault) ?? (accounts.length === 1 ? accounts[0] : undefined)
  if (!account)
    throw new InvalidInputError(`The user has ${accounts.length} accounts, none of which is marked as the default`)
  return account
}
