#!/usr/bin/env node
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Exchange } from '../answer/exchange.ts'
import { createMockListener } from '../server/listener.ts'
import { serveMock } from '../server/serve-mock.ts'
import { addressOf } from '../spec/find.ts'
import { loadVendors } from '../spec/load.ts'
import { formatExchange } from './format-exchange.ts'
import { vendorTable } from './vendor-table.ts'

const usage = `countersign-mock [vendor...] [options]

Serves the APIs of the installed @countersign/<vendor> packages on one port.

  --port <number>   default 4010; 0 takes a free one
  --host <address>  default 127.0.0.1
  --dynamic         generated data instead of the examples
  --seed <number>   the same generated data in every run
  --spec <file>     serve another OpenAPI 3 file, under the file's name; may be given several times
  --strict          refuse answers that nobody has documented, with 501
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
      spec: { type: 'string', multiple: true, default: [] },
      strict: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const specs = named(values.spec)
  const selection = {
    ...(positionals.length > 0 && { vendors: [...positionals, ...Object.keys(specs)] }),
    ...(values.spec.length > 0 && { specs }),
  }
  const options = {
    dynamic: values.dynamic,
    strict: values.strict,
    ...(values.seed !== undefined && { seed: number('seed', values.seed, Number.MAX_SAFE_INTEGER) }),
  }
  const port = number('port', values.port, 65_535)
  const vendors = await loadVendors(selection)
  const print = (exchange: Exchange) => console.log(formatExchange(exchange, values.json))
  const listener = createMockListener(vendors, options, values.quiet ? undefined : print)
  const { url, close } = await serveMock(listener, port, values.host)
  const addresses = Object.fromEntries(vendors.map((vendor) => [vendor.name, url + addressOf(vendor)]))
  if (values.json) console.log(JSON.stringify({ url, vendors: addresses }))
  else console.log(`\n  Mocks are ready on ${url} (stop with Ctrl+C)\n\n${vendorTable(vendors, url)}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

/** @throws when two files have the same name, for it is the first part of their URLs */
function named(files: string[]): Record<string, string> {
  const specs = new Map<string, string>()
  for (const file of files) {
    const name = basename(file, extname(file))
    const other = specs.get(name)
    if (other) throw new Error(`${other} and ${file} would both be served as ${name}: rename one of them`)
    specs.set(name, file)
  }
  return Object.fromEntries(specs)
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
