import { NoAnswer } from '../spec/no-answer.ts'

type Query = Record<string, string | string[]>

/** What the answer is to be, as far as the caller wants it: a status, an example by name, generated data. */
export interface Wish {
  code?: number
  example?: string
  dynamic?: boolean
  seed?: string
}

/**
 * Reads the `Prefer` header (`code=404, example=gone, dynamic=true`) and the query parameters `__code`, `__example`, `__dynamic`.
 *
 * @throws NoAnswer when the code is no HTTP status of an answer
 */
export function readWish(prefer = '', query: Query = {}): Wish {
  const wanted: Record<string, string | undefined> = {}
  for (const [, name = '', value = ''] of prefer.matchAll(/([a-z]+)\s*=\s*"?([^",;]+)"?/gi))
    wanted[name.toLowerCase()] = value.trim()
  for (const name of ['code', 'example', 'dynamic', 'seed']) {
    const value = query[`__${name}`]
    if (typeof value === 'string') wanted[name] = value
  }
  const { code, example, dynamic, seed } = wanted
  if (code !== undefined && !/^[2-5]\d\d$/.test(code))
    throw new NoAnswer(400, 'No such status', `The code wished for is a status from 200 to 599, not \`${code}\``)
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  }
}

/** The query without the parameters that are a wish. */
export const withoutWish = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !/^__(code|example|dynamic|seed)$/.test(name)))
