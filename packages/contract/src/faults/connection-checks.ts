import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { CheckList } from './checks.ts'
import { listen, respondJson } from './listen.ts'

const success = respondJson(200, {})

export const connectionChecks: CheckList = ({ calls, against, outcomeOf }) => ({
  async 'a connection that is refused is a ConnectionError that tells the code, for reading and for writing'() {
    const { url, close } = await listen(success)
    await close()
    for (const call of [calls.read, calls.write]) {
      const error = await outcomeOf(url, (client) => call(client))
      assert.equal(error.name, 'ConnectionError')
      assert.equal(error.reached, false)
      assert.match(error.message, /refused/i)
    }
  },

  async 'a connection to a name that does not exist is a ConnectionError'() {
    assert.equal((await outcomeOf('https://nowhere.invalid')).name, 'ConnectionError')
  },

  async 'a connection to a server that speaks no TLS is a ConnectionError'() {
    await against([success], async ({ url }) => {
      assert.equal((await outcomeOf(url.replace('http:', 'https:'))).name, 'ConnectionError')
    })
  },

  async 'a connection that is reset while the body arrives is a ConnectionError with its cause'() {
    const breakOff = (_: unknown, response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"a":')
      setImmediate(() => response.destroy())
    }
    await against([breakOff], async ({ url }) => {
      const error = await outcomeOf(url)
      assert.equal(error.name, 'ConnectionError')
      assert(inspect((error as unknown as Error).cause).length > 10)
    })
  },
})
