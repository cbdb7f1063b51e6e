import { join } from 'node:path'
import { readCommandLine, UsageError, usage } from './command-line.ts'
import { newVendor } from './new-vendor.ts'
import { todoLines } from './todo.ts'

const root = join(import.meta.dirname, '../..')

/** Ctrl+C, or whoever runs this gives up: everything is put back before it ends. */
const controller = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => controller.abort(new Error(`ended by ${signal}`)))

try {
  const options = readCommandLine(process.argv.slice(2))
  if (!options) console.log(usage)
  else {
    const { vendor } = options
    const made = await newVendor(options, {
      root,
      today: new Date().toISOString().slice(0, 10),
      signal: controller.signal,
      progress: (line) => console.log(`${vendor}: ${line}`),
    })
    console.log(`\n${vendor}: ${made.model.operations.length} operations; ${made.files.length} files written`)
    console.log(todoLines(vendor, made).join('\n'))
  }
} catch (error) {
  const { message } = error as Error
  console.error(error instanceof UsageError ? `${message}\n\n${usage}` : `${message}\n\nNothing was written.`)
  process.exitCode = controller.signal.aborted ? 130 : 1
}
