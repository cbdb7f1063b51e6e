import type { Token } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import { checkToken } from './credentials.ts'

/** The tokens that a caller's function gives, one at a time. */
export interface TokenSource {
  /** The token to send: the kept one, or a new one that all who wait for it share. */
  current(): string | Promise<string>
  /** The vendor has refused a token. */
  forget(token: string): void
  /** What must not be shown. */
  readonly secret: string | undefined
}

interface Kept {
  asked: number
  promise: Promise<string>
  token?: string
  /** When to ask for the next one. */
  until?: number
}

/**
 * A token is kept until shortly before it ends. One that cannot be sent is not kept, nor is a function waited for any
 * longer that did not answer within `patience` milliseconds: the next call asks again.
 *
 * @param name what the caller calls the credential
 */
export function createTokenSource(name: string, ask: () => Token | Promise<Token>, patience: number): TokenSource {
  let kept: Kept | undefined

  async function fetchToken(): Promise<string> {
    const mine = { asked: Date.now() } as Kept
    const answer = (async () => readToken(name, await ask()))()
    mine.promise = answer.then(({ token, ends = Number.POSITIVE_INFINITY }) => {
      mine.until = ends - Math.min(60_000, (ends - Date.now()) / 2)
      mine.token = token
      return token
    })
    mine.promise.catch(() => {
      if (kept === mine) kept = undefined
    })
    kept = mine
    return mine.promise
  }
  return {
    current() {
      const now = Date.now()
      if (kept?.token !== undefined) return now < Number(kept.until) ? kept.token : fetchToken()
      return kept && now - kept.asked < patience ? kept.promise : fetchToken()
    },
    forget(token) {
      if (kept?.token === token) kept = undefined
    },
    get secret() {
      return kept?.token
    },
  }
}

/** @throws InvalidInputError for what is no token; it is not shown */
function readToken(name: string, answer: unknown): { token: string; ends?: number } {
  const { accessToken, expiresAt } = isObject(answer) ? answer : { accessToken: answer, expiresAt: undefined }
  const token = checkToken(`What the function for ${name} gives`, accessToken)
  if (expiresAt === undefined) return { token }
  const ends = Number(expiresAt)
  if (Number.isNaN(ends)) throw new InvalidInputError(`\`expiresAt\` of what the function for ${name} gives is no time`)
  return { token, ends }
}
