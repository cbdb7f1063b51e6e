import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureLoopback } from './calls/loopback.ts'
import { measureStub } from './calls/stub.ts'
import { measureDocs } from './docs/docs.ts'
import { describeEnvironment } from './environment.ts'
import { measureMockHeap } from './mock/heap.ts'
import { measureMockStart } from './mock/start.ts'
import { measureMockThroughput } from './mock/throughput.ts'
import { measuredNow, writeParts } from './report/page.ts'
import { renderTable, type Table } from './report/table.ts'
import { measureScale } from './scale/index.ts'
import { measureRemoteCache } from './scale/remote-cache.ts'
import { measureBundles } from './weight/bundle.ts'
import { measureImportTime } from './weight/import-time.ts'
import { measureInstalledSize } from './weight/installed-size.ts'
import { measureTypeCheck } from './weight/type-check.ts'
import { createWorkbench, type Workbench } from './workbench/workbench.ts'

/** Runs the benchmarks, or those named, and writes what they measured to BENCHMARKS.md. */
const parts: Record<string, (workbench: Workbench) => Promise<Table>> = {
  stub: measureStub,
  loopback: measureLoopback,
  import: measureImportTime,
  size: measureInstalledSize,
  types: measureTypeCheck,
  bundle: measureBundles,
  'mock-start': measureMockStart,
  'mock-throughput': measureMockThroughput,
  'mock-heap': measureMockHeap,
  docs: measureDocs,
  scale: measureScale,
  'remote-cache': measureRemoteCache,
}

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`Unknown benchmark ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
let running = ''
const workbench = createWorkbench(folder, (line) => console.log(`${running}: ${line}`))
const measured = new Map([['environment', describeEnvironment()]])
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    running = name
    await runPart(name, measure)
  }
} finally {
  rmSync(folder, { recursive: true })
}
writeParts(measured)

/** A part that cannot run says why, and its last result stays; the others still run. */
async function runPart(name: string, measure: (workbench: Workbench) => Promise<Table>): Promise<void> {
  const start = measuredNow()
  try {
    const section = `${renderTable(await measure(workbench))}\n\n${start}`
    console.log(`\n${section}\n`)
    measured.set(name, section)
  } catch (error) {
    process.exitCode = 1
    workbench.log(`could not run: ${error}`)
  }
}
