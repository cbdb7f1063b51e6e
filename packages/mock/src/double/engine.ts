import { type Asked, answerAsVendor, type Give, type MockAnswer, readRequest } from '../answer/answer.ts'
import { chooseAnswer } from '../answer/choose.ts'
import { giveDocumented } from '../answer/encode.ts'
import { type Exchange, newExchange, reasonOf, settle } from '../answer/exchange.ts'
import { foundationHeaders } from '../answer/headers.ts'
import { problem } from '../answer/problem.ts'
import type { Wish } from '../request/prefer.ts'
import type { MockRequest } from '../request/request.ts'
import { foundationOf } from '../spec/basis.ts'
import type { Found } from '../spec/find.ts'
import { giveFault } from './faults.ts'
import { createGuesses, type Guesses, guessOf } from './guesses.ts'
import { resolveReply } from './reply.ts'
import { createRequestLog, type RequestLog } from './request-log.ts'
import { createRules, type Rules } from './rules.ts'

/** How a mock behaves. */
export interface MockOptions {
  /**
   * Answer with generated data instead of the examples.
   * @default false
   */
  dynamic?: boolean
  /** Makes generated data the same in every run. */
  seed?: number
  /**
   * Refuse with 501 to give answers that are inferred: what nobody has documented a test should not rest on.
   * @default false
   */
  strict?: boolean
}

/** What belongs to one test: the answers it wants, and the requests that were made. */
export interface Scope {
  rules: Rules
  /** Undefined where nobody reads it. */
  log: RequestLog | undefined
}

export const createScope = (): Scope => ({ rules: createRules(), log: createRequestLog() })

/** What answers, behind a server or in-process. */
export interface Engine {
  defaults: Wish
  strict: boolean
  guesses: Guesses
  onExchange: (exchange: Exchange) => unknown
}

export function createEngine(
  { dynamic, seed, strict = false }: MockOptions,
  onExchange: Engine['onExchange'] = () => {},
): Engine {
  const defaults = { ...(dynamic !== undefined && { dynamic }), ...(seed !== undefined && { seed: String(seed) }) }
  return { defaults, strict, guesses: createGuesses(), onExchange }
}

/** A request as it comes in. */
export interface Call extends Pick<MockRequest, 'method' | 'headers' | 'query'> {
  path: string
  /** @throws when its sender has gone */
  read(): Promise<MockRequest['body'] | undefined>
  /** @throws NoAnswer */
  answer(body: MockRequest['body'] | undefined, exchange: Exchange): Found | MockAnswer
}

/** Answers a request. @throws when its sender has gone: there is nobody to answer */
export async function handle(engine: Engine, scope: Scope, call: Call): Promise<MockAnswer> {
  const exchange = newExchange(call.method, call.path, call.headers)
  scope.log?.arrive(exchange)
  const body = await call.read()
  const answer = await settle(exchange, async () => {
    const found = call.answer(body, exchange)
    if (!('route' in found) || !body) return found as MockAnswer
    exchange.vendor = found.vendor.name
    const asked = await readRequest(found, { ...call, body }, exchange)
    return answerAsked(engine, scope, { ...asked, wish: { ...engine.defaults, ...asked.wish } }, exchange)
  })
  scope.log?.settle(exchange, body?.byteLength ?? 0)
  tell(engine, exchange)
  return answer
}

async function answerAsked(engine: Engine, { rules }: Scope, asked: Asked, exchange: Exchange): Promise<MockAnswer> {
  const { endpoint, types } = asked
  const give: Give = async (of, chosen) => {
    const foundation = foundationOf(chosen.answer)
    exchange.basis = foundation.basis
    if (foundation.basis === 'inferred') {
      if (engine.strict) return refuseGuess(guessOf(of, chosen, foundation), foundationHeaders(foundation))
      engine.guesses.add(of, chosen, foundation)
    }
    const answer = await giveDocumented(of, chosen)
    return { ...answer, headers: { ...answer.headers, ...foundationHeaders(foundation) } }
  }
  const usual = () => answerAsVendor(asked, exchange, give)
  const step = rules.next(endpoint, exchange)
  if (!step) return usual()
  if ('fault' in step) {
    exchange.fault = step.fault
    return giveFault(step.fault, endpoint, usual, give)
  }
  const reply = await resolveReply(step.reply, exchange)
  if (reply === 'usual') return usual()
  if ('named' in reply)
    return give(endpoint, chooseAnswer(endpoint, { types: types && [...types, '*/*'], ...reply.named }))
  return 'own' in reply ? reply.own : usual()
}

function refuseGuess(guess: ReturnType<typeof guessOf>, headers: Record<string, string>): MockAnswer {
  const { vendor, operationId, status, statement, questions } = guess
  const open = questions.length > 0 ? ` Open: ${questions.join(' ')}` : ''
  const detail = `That ${vendor} answers ${operationId} with ${status} is inferred, and the mock is strict. ${statement}${open}`
  return problem(501, 'Nobody has documented this answer', detail.trim(), headers, { statement, questions })
}

/** Tells an observer; one that fails is a warning, for the request has been answered. */
function tell({ onExchange }: Engine, exchange: Exchange): void {
  const warn = (error: unknown) =>
    process.emitWarning(`onExchange failed: ${reasonOf(error)}`, 'CountersignMockWarning')
  try {
    Promise.resolve(onExchange(exchange)).catch(warn)
  } catch (error) {
    warn(error)
  }
}
