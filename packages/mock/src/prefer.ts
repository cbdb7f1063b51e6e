import type { Wish } from './prism.ts'

/** Reads the `Prefer` header (`code=404, example=gone, dynamic=true`) and the query parameters `__code`, `__example`, `__dynamic`. */
export function readWish(prefer: string | undefined, query: Record<string, string | string[]>): Wish {
  const wanted: Record<string, string> = {}
  for (const [, name, value] of (prefer ?? '').matchAll(/([a-z]+)\s*=\s*"?([^",;]+)"?/gi))
    wanted[name?.toLowerCase() ?? ''] = value?.trim() ?? ''
  for (const name of ['code', 'example', 'dynamic', 'seed']) {
    const value = query[`__${name}`]
    if (typeof value === 'string') wanted[name] = value
    delete query[`__${name}`]
  }
  const { code, example, dynamic, seed } = wanted
  return {
    ...(code !== undefined && /^\d{3}$/.test(code) && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  }
}
