import { type ApiError, AuthenticationError, InvalidInputError, isCountersignError, RateLimitError } from '../errors.ts'

/** How often in a row the same failure may come that can be the doing of what a batch holds. */
const ofItems = 3
/** The same for one that cannot: a server that is down, a firewall, a limit. */
const ofOthers = 2

/**
 * Tells when going on makes no sense any more.
 *
 * @returns takes the error of each batch, undefined for one that got through, and throws the one that ends the work
 */
export function createPatience(): (error: Error | undefined) => void {
  let last: string | undefined
  let times = 0
  return (error) => {
    const kind = error && kindOf(error)
    times = kind === last ? times + 1 : 1
    last = kind
    if (error && (isFinal(error) || times >= (canBeTheItems(error) ? ofItems : ofOthers))) throw error
  }
}

const kindOf = (error: Error) => {
  const { status, code } = error as Partial<ApiError>
  return `${error.name} ${status} ${code}`
}

/** The credential is refused, the call itself is wrong, or the vendor wants to be left alone for longer than a minute. */
const isFinal = (error: Error) =>
  !isCountersignError(error) ||
  error instanceof AuthenticationError ||
  error instanceof InvalidInputError ||
  (error instanceof RateLimitError && (error.retryAfter ?? 0) > 60)

/** A refusal that may be about the items; 403 and 429 are about the caller. */
const canBeTheItems = (error: Error) => {
  const { status = 500 } = error as Partial<ApiError>
  return status < 500 && status !== 403 && status !== 429
}
