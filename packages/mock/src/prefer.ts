import type { Wish } from './prism.ts'

type Query = Record<string, string | string[]>

/** Reads the `Prefer` header (`code=404, example=gone, dynamic=true`) and the query parameters `__code`, `__example`, `__dynamic`. */
export function readWish(prefer = '', query: Query = {}): Wish {
  const wanted: Record<string, string | undefined> = {}
  for (const [, name = '', value = ''] of prefer.matchAll(/([a-z]+)\s*=\s*"?([^",;]+)"?/gi))
    wanted[name.toLowerCase()] = value.trim()
  for (const name of ['code', 'example', 'dynamic', 'seed']) {
    const value = query[`__${name}`]
    if (typeof value === 'string') wanted[name] = value
  }
  const { code = '', example, dynamic, seed } = wanted
  return {
    ...(/^[2-5]\d\d$/.test(code) && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  }
}

/** The query without the parameters that are a wish. */
export const withoutWish = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !/^__(code|example|dynamic|seed)$/.test(name)))
