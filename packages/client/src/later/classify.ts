import type { FailureShape } from '../api.ts'
import type { ApiError } from '../errors.ts'
import { readRetryAfter } from './retry-after.ts'
import { core } from './tools.ts'

/** What kind of failure it is when the vendor says no. */
export interface Classified {
  Kind: typeof ApiError
  /** The vendor's own, as it came. */
  code: string | undefined
  /** Seconds. */
  retryAfter: number | undefined
}

/** @param said the body, or the part of it that says no */
export function classify(shape: FailureShape, { status, headers }: Response, said: unknown): Classified {
  const { rateLimit = {}, authentication = [] } = shape
  const code = core.pick(said, shape.code)
  const limit = Object.keys(rateLimit).find(core.same(code))
  const refused = status === 401 || authentication.some(core.same(code))
  return {
    Kind:
      limit !== undefined || status === 429 ? core.RateLimitError : refused ? core.AuthenticationError : core.ApiError,
    code,
    retryAfter: readRetryAfter(headers, limit && rateLimit[limit]),
  }
}

/** What vendors have as codes: `104`, `TAKEN`, `user.not-found`. */
export const isCode = (code: string): boolean => /^[\w.:-]{1,64}$/.test(code)
