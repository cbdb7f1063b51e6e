import { acceptedTypes, orAny } from '../request/accept.ts'
import type { Bytes } from '../request/body/bytes.ts'
import { parseBody } from '../request/body/parse-body.ts'
import type { ParsedRequest } from '../request/parsed-request.ts'
import { readWish, type Wish, withoutWish } from '../request/prefer.ts'
import { type MockRequest, readCookies, readQuery } from '../request/request.ts'
import { basisOfRule } from '../spec/basis.ts'
import type { Endpoint } from '../spec/endpoint.ts'
import type { Found } from '../spec/find.ts'
import type { Match } from '../spec/route.ts'
import { describeViolation, type Violation } from '../spec/violation.ts'
import { type Chosen, chooseAnswer } from './choose.ts'
import type { Exchange } from './exchange.ts'
import { challengeHeaders, foundationHeaders, violationHeaders } from './headers.ts'
import { mockedOf } from './mocked.ts'
import { problem } from './problem.ts'
import { chooseRefusal } from './refuse.ts'

/** An answer as it is sent. */
export interface MockAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string | string[]>
  body: string | Bytes
  /** Instead of the answer, or in the midst of it. */
  fault?: 'timeout' | 'reset' | 'refused' | 'truncated'
}

/** A request to an operation, read. */
export interface Asked {
  endpoint: Endpoint
  parsed: ParsedRequest
  wish: Wish
  /** Media ranges that are accepted, the preferred ones first. */
  types: string[] | undefined
  /** What is wrong with the body itself. */
  unreadable: Violation[]
}

/** Gives a documented answer after it was seen to that it may be given. */
export type Give = (endpoint: Endpoint, chosen: Chosen) => Promise<MockAnswer>

/**
 * Reads a request, as that of the operation which it is right for, where there are several. What becomes known about it goes
 * into the exchange, also when this throws.
 */
export async function readRequest(found: Found, request: MockRequest, exchange: Exchange): Promise<Asked> {
  if (found.alike.length > 0)
    for (const match of [found, ...found.alike]) {
      const asked = await readAs(match, request, exchange)
      if ((await findViolations(asked)).length === 0) return asked
    }
  return readAs(found, request, exchange)
}

async function readAs({ route, parameters }: Match, request: MockRequest, exchange: Exchange): Promise<Asked> {
  const { endpoint, base } = route
  const all = readQuery(request.query)
  const query = withoutWish(all)
  Object.assign(exchange, { operationId: endpoint.operationId, parameters: { ...parameters, ...query } })
  const { body, type, files, violations } = await parseBody(request, endpoint)
  Object.assign(exchange, { body, files })
  const { headers } = request
  return {
    endpoint,
    parsed: {
      path: exchange.path.slice(exchange.path.indexOf(base) + base.length),
      pathParameters: parameters,
      query,
      headers,
      cookies: readCookies(headers.cookie),
      body,
      type,
    },
    wish: readWish(headers.prefer, all),
    types: acceptedTypes(headers.accept),
    unreadable: violations,
  }
}

/** Answers as the vendor would. Why it refuses goes into the exchange. */
export async function answerAsVendor(asked: Asked, exchange: Exchange, give: Give): Promise<MockAnswer> {
  const { endpoint, wish, types } = asked
  const violations = await findViolations(asked)
  exchange.reasons = violations.map(describeViolation)
  const generated = {
    ...(wish.dynamic !== undefined && { dynamic: wish.dynamic }),
    ...(wish.seed && { seed: wish.seed }),
  }
  if (violations.length === 0) return give(endpoint, { ...chooseSuccess(asked, exchange), ...generated })

  const { when, chosen, status } = chooseRefusal(endpoint, violations, types)
  const wanted =
    (wish.code ?? 0) >= 400
      ? chooseAnswer(endpoint, { status: wish.code, example: wish.example, types: orAny(types) })
      : chosen
  const answered = wanted ? await give(endpoint, wanted) : inOwnWords(when, status, violations)
  return {
    ...answered,
    headers: { ...challengeHeaders(answered.status, violations), ...answered.headers, ...violationHeaders(violations) },
  }
}

/** A body that could not be read is not validated; a credential comes before it all the same. */
async function findViolations({ endpoint, parsed, unreadable }: Asked): Promise<Violation[]> {
  const readable = unreadable.length === 0
  const mocked = await mockedOf(endpoint)
  const found = await mocked.validate(readable ? parsed : { ...parsed, body: undefined, type: '' })
  const violations = readable ? found : [...found.filter(({ code }) => code === '401'), ...unreadable]
  if (violations.length === 0) return violations
  const schema = endpoint.schemaOf(parsed.type)
  return violations.map((violation) => {
    const basis = basisOfRule(endpoint, violation, schema)
    return basis === undefined ? violation : { ...violation, basis }
  })
}

/** What the caller wants to be answered; without any wish, the success that the spec's `x-mock` names. */
function chooseSuccess({ endpoint, wish, types }: Asked, { parameters }: Exchange): Chosen {
  const { code, example } = wish
  if (code !== undefined || example !== undefined)
    return chooseAnswer(endpoint, { status: code, example, types: (code ?? 0) >= 400 ? orAny(types) : types })
  const fits = [endpoint.answers.success ?? []]
    .flat()
    .find(
      ({ when }) =>
        !when ||
        (when.equals === undefined ? when.parameter in parameters : parameters[when.parameter] === when.equals),
    )
  if (!fits) return chooseAnswer(endpoint, { types })
  return chooseAnswer(endpoint, {
    status: fits.status,
    example: fits.example,
    types: fits.mediaType ? [fits.mediaType] : types,
  })
}

function inOwnWords(when: string, status: number, violations: Violation[]): MockAnswer {
  const reasons = violations.map(describeViolation).join('; ')
  const [{ basis } = { basis: undefined }] = violations
  return problem(
    status,
    `The request is ${when}`,
    `Refused: ${reasons}. How the vendor answers this is not known, so the mock answers in its own words.`,
    foundationHeaders({ basis: basis as never }),
    { violations: violations.map(({ challenges: _, ...violation }) => violation) },
  )
}
