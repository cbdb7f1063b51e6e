#!/usr/bin/env node
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Exchange } from './exchange.ts'
import { formatExchange } from './format-exchange.ts'
import { behave, createMockListener } from './listener.ts'
import { loadVendors } from './load.ts'
import { serveMock } from './serve-mock.ts'
import type { Vendor } from './vendor.ts'
import { vendorTable } from './vendor-table.ts'

const usage = `countersign-mock [vendor...] [options]

Serves the APIs of the installed @countersign/<vendor> packages on one port.

  --port <number>   default 4010; 0 takes a free one
  --host <address>  default 127.0.0.1
  --dynamic         generated data instead of the examples
  --seed <number>   the same generated data in every run
  --spec <file>     serve another OpenAPI 3 file, under the file's name
  --quiet           no line per request
  --json            what is printed is JSON, one object a line
  --help`

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      dynamic: { type: 'boolean', default: false },
      seed: { type: 'string' },
      spec: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const specs = values.spec ? { [basename(values.spec, extname(values.spec))]: values.spec } : undefined
  const vendors = positionals.length > 0 ? [...positionals, ...Object.keys(specs ?? {})] : undefined
  const host = values.host
  const port = number('port', values.port, 65_535)
  const behaviour = behave({
    dynamic: values.dynamic,
    ...(values.seed !== undefined && { seed: number('seed', values.seed, Number.MAX_SAFE_INTEGER) }),
  })
  const served = await loadVendors({ ...(vendors && { vendors }), ...(specs && { specs }) })
  const print = (exchange: Exchange) => console.log(formatExchange(exchange, values.json))
  const listener = createMockListener(served, behaviour, values.quiet ? undefined : print)
  const { url, close } = await serveMock(listener, port, host)
  const urlOf = ({ name, basePaths }: Vendor) => `${url}/${name}${basePaths[0] ?? ''}`
  if (values.json)
    console.log(
      JSON.stringify({ url, vendors: Object.fromEntries(served.map((vendor) => [vendor.name, urlOf(vendor)])) }),
    )
  else console.log(`\n  Mocks are ready on ${url} (stop with Ctrl+C)\n\n${vendorTable(served, url)}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

function number(name: string, text: string, most: number): number {
  const value = Number(text)
  if (text === '' || !Number.isInteger(value) || value < 0 || value > most)
    throw new Error(`--${name} takes a whole number from 0 to ${most}, not \`${text}\``)
  return value
}

try {
  await run()
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message)
  process.exitCode = 1
}
