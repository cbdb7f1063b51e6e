import assert from 'node:assert/strict'
import type { CheckList } from './checks.ts'
import { hangUp, listen, respondJson, silence } from './listen.ts'
import { until } from './trial.ts'

const busy = respondJson(503, {})
const halfABody: import('node:http').RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{')
}

export const callChecks: CheckList = ({ calls, against, outcomeOf }) => ({
  async 'a call that takes too long is a TimeoutError, also while its body arrives'() {
    for (const answer of [silence, halfABody]) {
      await against([answer], async ({ url }) => {
        const error = await outcomeOf(url, undefined, { timeout: 50 })
        assert.deepEqual([error.name, error.timeout, error.attempt], ['TimeoutError', 50, 1])
      })
    }
  },

  async 'a call that the caller has ended before is not sent'() {
    await against([respondJson(200, {})], async ({ url, requests }) => {
      const signal = AbortSignal.abort()
      assert.equal((await outcomeOf(url, (client) => calls.read(client, { signal }))).name, 'AbortError')
      assert.equal(requests.length, 0)
    })
  },

  async 'a call that the caller ends is over at once, also while it waits to be repeated'() {
    for (const answer of [silence, halfABody, respondJson(429, {}, { 'retry-after': '50' })]) {
      await against([answer], async ({ url, requests }) => {
        const controller = new AbortController()
        const { signal } = controller
        const outcome = outcomeOf(url, (client) => calls.read(client, { signal }), { maxRetries: 2 })
        await until(() => requests.length === 1)
        controller.abort()
        assert.equal((await outcome).name, 'AbortError')
        assert.equal(requests.length, 1)
      })
    }
  },

  async 'a call that may be repeated is, after 503 and after a lost connection'() {
    await against([busy, hangUp, respondJson(418, {})], async ({ url, requests }) => {
      assert.equal((await outcomeOf(url, undefined, { maxRetries: 2 })).status, 418)
      assert.equal(requests.length, 3)
    })
  },

  async 'a call that must not be repeated is not, after 503 and after a lost connection'() {
    for (const answer of [busy, hangUp]) {
      await against([answer], async ({ url, requests }) => {
        await outcomeOf(url, calls.write, { maxRetries: 2 })
        assert.equal(requests.length, 1)
      })
    }
  },

  async 'a call that reached nobody is repeated in any case'() {
    const server = await listen(respondJson(200, {}))
    await server.close()
    const lines: string[] = []
    const logger = { debug: (line: string) => lines.push(line) }
    assert.equal((await outcomeOf(server.url, calls.write, { maxRetries: 1, logger })).name, 'ConnectionError')
    assert.equal(lines.length, 2)
  },

  async 'a call that was put off is repeated in any case'() {
    await against([respondJson(429, {}, { 'retry-after': '0' })], async ({ url, requests }) => {
      assert.equal((await outcomeOf(url, calls.write, { maxRetries: 2 })).status, 429)
      assert.equal(requests.length, 3)
    })
  },

  async 'a call that was put off for too long fails at once'() {
    await against([respondJson(429, {}, { 'retry-after': '3600' })], async ({ url, requests }) => {
      assert.equal((await outcomeOf(url, undefined, { maxRetries: 2 })).status, 429)
      assert.equal(requests.length, 1)
    })
  },
})
