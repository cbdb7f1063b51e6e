import { inspect } from 'node:util'
import { assert, asyncProperty, constantFrom, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidInputError, isCountersignError } from './errors.ts'
import { parsePath } from './request/path.ts'
import { createAcme, respond as json } from './testing.ts'

/** Texts with a taste for what hurts in URLs. */
const nasty = string({
  unit: constantFrom(
    '/',
    '\\',
    '.',
    '%',
    '2',
    'e',
    'E',
    '?',
    '#',
    '@',
    ':',
    ';',
    '&',
    '=',
    ' ',
    '\t',
    '\n',
    '\0',
    'a',
    'é',
    '☃',
    '{',
    '}',
    '\u202e',
  ),
  maxLength: 12,
})

describe('whatever a path parameter holds', () => {
  const template = parsePath({ path: '/a/{first}/b/{second}' })

  test('the request keeps its host and the depth of its path', () => {
    assert(
      property(nasty, nasty, (first, second) => {
        let path: string
        try {
          path = template.fill({ first, second })
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError)
          return
        }
        const url = new URL(`https://api.acme.example/v1${path}`)
        expect(url.host).toBe('api.acme.example')
        expect(url.search + url.hash).toBe('')
        const segments = url.pathname.split('/')
        expect([segments.length, segments[1], segments[2], segments[4]]).toEqual([6, 'v1', 'a', 'b'])
        expect([decodeURIComponent(segments[3] ?? ''), decodeURIComponent(segments[5] ?? '')]).toEqual([first, second])
      }),
      { numRuns: 5000 },
    )
  })
})

describe('whatever a call carries', () => {
  const word = string({
    unit: constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-_.@+ '),
    minLength: 12,
    maxLength: 24,
  }).map((text) => `~${text.trim()}~`)

  test('no secret and no sensitive value shows in an error, its JSON, an inspection or a log line', async () => {
    const calls = record({
      values: uniqueArray(word, { minLength: 5, maxLength: 5 }),
      status: constantFrom(200, 302, 400, 401, 404, 429, 500),
      echo: constantFrom('message', 'code', 'html', 'broken', 'location'),
    })
    await assert(
      asyncProperty(calls, async ({ values, status, echo }) => {
        const [email = '', secret = '', key = '', nested = '', other = ''] = values
        const all = values.join(' ')
        const answers: Record<string, () => Response> = {
          message: () => json({ success: false, message: all, email: other }, { status }),
          code: () => json({ success: false, code: all, email: other }, { status }),
          html: () => new Response(`<p>${all}</p>`, { status, headers: { 'content-type': 'text/html' } }),
          broken: () => new Response(`{"${all}`, { status, headers: { 'content-type': 'application/json' } }),
          location: () =>
            json(
              { email: other },
              { status, headers: { location: `https://elsewhere.example/?${encodeURIComponent(all)}` } },
            ),
        }
        const lines: string[] = []
        const options = {
          maxRetries: 0,
          credentials: { key, query: key },
          logger: { debug: (line: string) => lines.push(line) },
        }
        const { acme } = createAcme([answers[echo] as () => Response], options)
        const body = { secret, list: [{ email: { deep: nested } }] }
        const failures = await Promise.allSettled([
          acme.getUser({ email }),
          acme.createThing({ body: { email, ...body } }),
          acme.search(),
        ])
        const hidden = [[email, key], [email, secret, nested, key], [key]]
        for (const [index, sent] of hidden.entries()) {
          const failure = failures[index]
          if (failure?.status === 'rejected') expect(isCountersignError(failure.reason)).toBe(true)
          const shown = shownBy(failures[index])
          for (const value of sent) expect(shown).not.toContain(value)
        }
        for (const value of values) expect(lines.join('\n')).not.toContain(value)
      }),
      { numRuns: 300 },
    )
  })
})

const shownBy = (failure: PromiseSettledResult<unknown> | undefined): string =>
  failure?.status === 'rejected'
    ? [inspect(failure.reason, { depth: 9 }), JSON.stringify(failure.reason), `${failure.reason}`].join('\n')
    : ''
