import { inspect } from 'node:util'
import { anything, constant, constantFrom, dictionary, oneof, string, uint8Array } from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { isCountersignError } from '../errors.ts'
import { api } from '../testing.ts'

export const secret = 'SECRET-31c7e2f0'

export const personal = 'ines.duval@example.com'

export const credentials = { key: secret, basic: { username: 'app', password: secret }, query: secret, session: secret }

export const operations = Object.keys(api.operations) as (keyof typeof api.operations)[]

const special = oneof(
  constantFrom<unknown[]>(
    undefined,
    null,
    '',
    personal,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1n,
    Symbol('s'),
    new Date(Number.NaN),
    new Date(0),
    new Map(),
    new Set(),
    Promise.resolve(1),
    new Blob([personal]),
    new FormData(),
    new URLSearchParams('a=1'),
    new Headers(),
    new Error('x'),
    /x/,
    '\ud800',
    '..',
    '%2e%2e',
    'a\nb',
    '[]',
    Object.create(null),
    AbortSignal.abort(),
    new Proxy({}, {}),
  ),
  constant(() => personal),
  uint8Array().map((bytes) => Buffer.from(bytes)),
)

/** Anything at all, and more often what has been misread before. */
export const value = oneof(
  special,
  anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
)

const names = [
  ...new Set(
    Object.values(
      api.operations as Record<string, { path: string; query?: readonly (string | { name: string })[] }>,
    ).flatMap(({ path, query = [] }) => [
      ...[...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name ?? ''),
      ...query.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.name)),
    ]),
  ),
  'body',
  'X-Tenant',
  'flavour',
]

/** The input of a call: parameters by their names, and by others. */
export const input = oneof(value, dictionary(constantFrom(...names), value), dictionary(string(), value))

export interface Outcome {
  resolved: boolean
  thrown?: unknown
}

/** Runs a call, and sees that what it throws is ours and shows nothing. */
export async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    await call()
    return { resolved: true }
  } catch (thrown) {
    if (!isCountersignError(thrown)) throw new Error(`threw ${inspect(thrown)}`, { cause: thrown })
    const shown = [inspect(thrown, { depth: 9 }), JSON.stringify(thrown), `${thrown}`, thrown.stack].join('\n')
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(btoa(`app:${secret}`))
    return { resolved: false, thrown }
  }
}

/** Sees that nothing in a file leaves anybody with a promise that rejected. */
export function expectNoRejectionLeft(): void {
  const rejections: unknown[] = []
  const keep = (reason: unknown) => void rejections.push(reason)
  beforeAll(() => void process.on('unhandledRejection', keep))
  afterAll(async () => {
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', keep)
    expect(rejections).toEqual([])
  })
}
