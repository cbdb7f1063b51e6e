import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import type { CheckList } from './checks.ts'
import { listen, respond, respondJson } from './listen.ts'

const misshapen: [what: string, answer: RequestListener, message: RegExp][] = [
  ['truncated JSON', respond(200, 'application/json', '{"a":'), /not valid JSON/],
  ['HTML', respond(200, 'text/html', '<h1>Maintenance</h1>'), /text\/html/],
  ['a PDF', respond(200, 'application/pdf', '%PDF-1.7'), /application\/pdf/],
  ['nothing, as 204', respond(204, undefined), /no body/],
]

const refusing: [what: string, answer: RequestListener, status: number, message: RegExp][] = [
  ['HTML with 502', respond(502, 'text/html', '<h1>Bad gateway</h1>'), 502, /502 with text\/html$/],
  ['nothing with 500', respond(500, undefined), 500, /500$/],
  ['JSON with 404', respondJson(404, {}), 404, /404$/],
  ['a problem of RFC 9457', respond(422, 'application/problem+json', '{"detail":"Too short"}'), 422, /422: Too short$/],
]

export const answerChecks: CheckList = ({ way, against, outcomeOf }) => ({
  ...Object.fromEntries(
    misshapen.map(([what, answer, message]) => [
      `an answer of ${what} where JSON is promised is a ResponseFormatError`,
      () =>
        against([answer], async ({ url }) => {
          const error = await outcomeOf(url)
          assert.equal(error.name, 'ResponseFormatError')
          assert.match(error.message, message)
        }),
    ]),
  ),

  ...Object.fromEntries(
    refusing.map(([what, answer, status, message]) => [
      `an answer of ${what} says no`,
      () =>
        against([answer], async ({ url }) => {
          const outcome = await outcomeOf(url)
          assert.equal(outcome.status, status)
          if (way === 'methods') assert.match(outcome.message, message)
        }),
    ]),
  ),

  async 'an answer that redirects is not followed, and names the host'() {
    const elsewhere = await listen(respondJson(200, {}))
    const redirect = respond(302, undefined, '', { location: `${elsewhere.url}/x?token=1` })
    await against([redirect], async ({ url }) => {
      const outcome = await outcomeOf(url)
      assert.equal(outcome.status, 302)
      if (way === 'methods') assert(outcome.message.includes(new URL(elsewhere.url).host))
    })
    assert.equal(elsewhere.requests.length, 0)
    await elsewhere.close()
  },
})
