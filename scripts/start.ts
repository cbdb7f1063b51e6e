import { existsSync, globSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { runTurbo } from './turbo.ts'

/** Serves the docs and the mocks of all vendors, or of those named, on one port. With `--mocks` only the mocks. */
const root = join(import.meta.dirname, '..')
const site = join(root, 'packages/docs/dist')
const host = '127.0.0.1'
const usage = (command: string, what: string) => `pnpm ${command} [vendor...] [options]

Serves ${what} of all vendors, or of those named.

  --port <number>   default 4010; 0 takes a free one
  --dynamic         generated data instead of the examples
  --seed <number>   the same generated data in every run
  --quiet           no line per request
  --help`

type Listener = (request: IncomingMessage, response: ServerResponse) => void

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const help = values.mocks ? usage('mock', 'the mocks') : usage('start', 'the docs and the mocks')
  if (values.help) {
    console.log(help)
    return
  }
  const port = wholeNumber('port', values.port, 65_535)
  const seed = values.seed === undefined ? undefined : wholeNumber('seed', values.seed, Number.MAX_SAFE_INTEGER)
  const { behave, createMockListener, formatExchange, listen, loadVendors, vendorTable } = await import(
    '@countersign/mock'
  ) // takes long: not for those who mistype
  const specs = Object.fromEntries(
    globSync('packages/*/openapi.gen.json', { cwd: root })
      .sort()
      .map((file) => [basename(dirname(file)), join(root, file)]),
  )
  const vendors = await loadVendors({ specs, ...(positionals.length > 0 && { vendors: positionals }) })

  // The port is taken before anything is built; whoever calls meanwhile waits.
  let answer: (listener: Listener) => void = () => {}
  const ready = new Promise<Listener>((resolve) => {
    answer = resolve
  })
  const server = createServer((request, response) => void ready.then((listener) => listener(request, response)))
  await listen(server, port, host)
  if (!values.mocks) await buildSite()

  const behaviour = behave({ dynamic: values.dynamic, ...(seed !== undefined && { seed }) })
  const mock = createMockListener(vendors, behaviour, (exchange) => {
    if (!values.quiet) console.log(formatExchange(exchange))
  })
  answer(values.mocks ? mock : withDocs(mock))
  const address = server.address()
  const url = `http://${host}:${typeof address === 'object' ? address?.port : port}`
  console.log(`\n  Countersign is ready on ${url} (stop with Ctrl+C)\n`)
  const docsOf = (vendor: string): Record<string, string> =>
    values.mocks ? {} : { docs: `${url}/docs/${vendor}.html` }
  console.log(`${vendorTable(vendors, url, ({ name }) => docsOf(name))}\n`)
}

const options = {
  port: { type: 'string', default: '4010' },
  dynamic: { type: 'boolean', default: false },
  seed: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  mocks: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

async function buildSite(): Promise<void> {
  if (!existsSync(site)) console.log('Building the docs, the first time only …')
  const { exitCode, tasks, complaints, outputOf } = await runTurbo(['site'])
  if (exitCode === 0) return
  const said = tasks.map(({ taskId }) => outputOf(taskId)).join('\n')
  throw new Error(`The docs could not be built:\n${said}${complaints.join('\n')}`)
}

/** Puts the docs below `/docs/`, and shows them to a browser that asks for `/`. */
function withDocs(mock: Listener): Listener {
  const docs = sirv(site, { etag: true, gzip: true, brotli: true })
  return (request, response) => {
    const path = request.url ?? '/'
    const browser = request.headers.accept?.includes('text/html')
    if (path === '/docs' || (path === '/' && browser)) {
      response.writeHead(302, { location: '/docs/' }).end()
      return
    }
    if (!path.startsWith('/docs/')) return mock(request, response)
    request.url = path.slice('/docs'.length)
    docs(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page: the docs start at /docs/\n')
    })
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text)
  if (text === '' || !Number.isInteger(value) || value < 0 || value > most)
    throw new Error(`--${name} takes a whole number from 0 to ${most}, not \`${text}\``)
  return value
}

try {
  await run()
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  const command = process.argv.includes('--mocks') ? 'mock' : 'start'
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\nSee \`pnpm ${command} --help\`.` : message)
  process.exit(1)
}
