import { isDeepStrictEqual } from 'node:util'
import type { Exchange, Fault } from '../answer/exchange.ts'
import type { Endpoint } from '../spec/endpoint.ts'
import type { Reply } from './reply.ts'

/** What a request has to have: parameters by name, and `body`, of which what is given has to be there. */
export type Match = Readonly<Record<string, unknown>>

export type Step = { reply: Reply } | { fault: Fault }

interface Rule {
  match: Match | undefined
  steps: Step[]
  /** Its last step is given over and over; otherwise each once. */
  lasting: boolean
}

/** What a test wants operations to answer. */
export interface Rules {
  add(endpoint: Endpoint, rule: Rule): void
  /** What the next answer to a request is; undefined for the usual one. */
  next(endpoint: Endpoint, exchange: Exchange): Step | undefined
  clear(): void
}

/** Steps that are given once come first; then what lasts: with a match before without, the latest before the others. */
export function createRules(): Rules {
  const rules = new Map<Endpoint, Rule[]>()
  return {
    add(endpoint, rule) {
      const others = rules.get(endpoint) ?? []
      const kept = rule.lasting
        ? others.filter((other) => !other.lasting || !isDeepStrictEqual(other.match, rule.match))
        : others
      rules.set(endpoint, [...kept, rule])
    },
    next(endpoint, exchange) {
      const fitting = (rules.get(endpoint) ?? []).filter(
        ({ match, steps }) => steps.length > 0 && fits(match, exchange),
      )
      const lasting = fitting.filter((rule) => rule.lasting).reverse()
      const rule = fitting.find((candidate) => !candidate.lasting) ?? lasting.find(({ match }) => match) ?? lasting[0]
      if (!rule) return undefined
      return rule.lasting && rule.steps.length === 1 ? rule.steps[0] : rule.steps.shift()
    },
    clear: () => rules.clear(),
  }
}

function fits(match: Match | undefined, { parameters, body }: Exchange): boolean {
  return Object.entries(match ?? {}).every(([name, wanted]) =>
    name === 'body' ? contains(body, wanted) : sameParameter(parameters[name], wanted),
  )
}

/** A parameter travels as text: `first: 3` fits `?first=3`. */
const sameParameter = (given: string | string[] | undefined, wanted: unknown): boolean =>
  Array.isArray(wanted) ? isDeepStrictEqual([given].flat(), wanted.map(String)) : given === String(wanted)

/** Whether a value has all that is wanted of it; of a list each item that is wanted at its place. */
function contains(given: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return Object.is(given, wanted)
  if (typeof given !== 'object' || given === null || Array.isArray(given) !== Array.isArray(wanted)) return false
  return Object.entries(wanted).every(([key, value]) => contains((given as Record<string, unknown>)[key], value))
}
