import { globSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { behave, createMockListener, formatExchange, listen, loadVendors, vendorTable } from '@countersign/mock'
import sirv from 'sirv'
import { turbo } from './turbo.ts'

/** Serves the docs and the mocks of all vendors, or of those named, on one port. With `--mocks` only the mocks. */
const root = join(import.meta.dirname, '..')
const host = '127.0.0.1'

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4010' }, mocks: { type: 'boolean', default: false } },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not \`${values.port}\``)
  const specs = Object.fromEntries(
    globSync('packages/*/openapi.gen.json', { cwd: root })
      .sort()
      .map((file) => [basename(dirname(file)), join(root, file)]),
  )
  const vendors = await loadVendors({ specs, ...(positionals.length > 0 && { vendors: positionals }) })
  if (!values.mocks && (await turbo(['docs'])) !== 0) throw new Error('The docs could not be built, see above')

  const mock = createMockListener(vendors, behave({}), (exchange) => console.log(formatExchange(exchange)))
  // Without docs there may be no such folder, and sirv reads it at once.
  const docs = values.mocks ? undefined : sirv(join(root, 'packages/docs/dist'), { etag: true })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const browser = request.headers.accept?.includes('text/html')
    if (!docs || !(path.startsWith('/docs/') || (path === '/' && browser))) return mock(request, response)
    if (path === '/') return response.writeHead(302, { location: '/docs/' }).end()
    request.url = path.slice('/docs'.length)
    docs(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page: the docs start at /docs/\n')
    })
  })
  await listen(server, port, host)
  const address = server.address()
  const url = `http://${host}:${typeof address === 'object' ? address?.port : port}`
  console.log(`\n  Countersign is ready on ${url} (stop with Ctrl+C)\n`)
  const docsOf = (vendor: string): Record<string, string> =>
    values.mocks ? {} : { docs: `${url}/docs/${vendor}.html` }
  console.log(`${vendorTable(vendors, url, ({ name }) => docsOf(name))}\n`)
}

try {
  await run()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
