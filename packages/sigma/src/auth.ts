import { InvalidInputError } from '@countersign/client'
import type { AppLinkToken } from './schema.gen.ts'

/** Who calls: the App itself, or the App on behalf of an Org that linked it. */
export type SigmaAuth = { appId: string; secret: string } | { appLinkToken: AppLinkToken }

/** What callers call the credentials. */
export const names = { appBasic: '`auth: { appId, secret }`', appLinkBearer: '`auth: { appLinkToken }`' }

/** @throws InvalidInputError for credentials that stand beside `auth` instead of in it */
export function refuseMisplaced(options: object): void {
  for (const name of ['appId', 'secret', 'appLinkToken'])
    if (name in (options ?? {}))
      throw new InvalidInputError(`\`${name}\` belongs into \`auth\`: ${names.appBasic} or ${names.appLinkBearer}`)
}

/**
 * The credentials by the name of their scheme.
 *
 * @throws InvalidInputError for anything but one complete pair or one token
 */
export function readAuth(auth: SigmaAuth) {
  const { appId, secret, appLinkToken } = auth as Partial<Record<'appId' | 'secret' | 'appLinkToken', unknown>>
  if (appLinkToken) return { appLinkBearer: tokenOf(appLinkToken) }
  if (typeof appId === 'string' && typeof secret === 'string' && appId && secret)
    return { appBasic: { username: appId, password: secret } }
  throw new InvalidInputError(`${names.appBasic} or ${names.appLinkBearer} is needed, with texts that are not empty`)
}

/** The vendor does not describe the token's shape: a text, or an object with one. */
function tokenOf(answer: unknown): string {
  if (typeof answer === 'string') return answer
  const { orgAccessToken, ...others } = answer as Record<string, unknown>
  const texts = [orgAccessToken ?? Object.values(others)].flat().filter((field) => typeof field === 'string')
  if (texts.length === 1) return texts[0] as string
  throw new InvalidInputError(
    '`appLinkToken` must be a text, or what generateAppLinkToken answers with the token in it',
  )
}
