#!/usr/bin/env node
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { startMock } from './start-mock.ts'

const usage = `countersign-mock [vendor...] [options]

Serves the APIs of the installed @countersign/<vendor> packages on one port.

  --port <number>   default 4010; 0 takes a free one
  --host <address>  default 127.0.0.1
  --dynamic         generated data instead of the examples
  --seed <number>   the same generated data in every run
  --spec <file>     serve another OpenAPI 3 file, under the file's name
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
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const specs = values.spec ? { [basename(values.spec, extname(values.spec))]: values.spec } : undefined
  const vendors = positionals.length > 0 ? [...positionals, ...Object.keys(specs ?? {})] : undefined
  const mock = await startMock({
    port: number('port', values.port),
    host: values.host,
    dynamic: values.dynamic,
    ...(values.seed !== undefined && { seed: number('seed', values.seed) }),
    ...(vendors && { vendors }),
    ...(specs && { specs }),
  })
  console.log(`Mocks are ready on ${mock.url}`)
}

function number(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} takes a whole number, not \`${text}\``)
  return value
}

try {
  await run()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
