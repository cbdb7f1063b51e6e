import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createMockFetch } from '../../mock/src/index.ts'

// Loaded before a snippet: what it sends to a vendor, the mock answers; loopback stays what it is.
const packages = join(import.meta.dirname, '../..')
const specs = Object.fromEntries(
  globSync('*/openapi.gen.json', { cwd: packages }).map((file) => [basename(dirname(file)), join(packages, file)]),
)
const real = globalThis.fetch
const mock = createMockFetch({ specs })
globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input))
  return /^(localhost|127\.0\.0\.1|\[::1])$/.test(url.hostname) ? real(input, init) : mock(input, init)
}
