import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
import { renderTable, type Table } from './report/table.ts'
import { root } from './root.ts'
import { measureScale } from './scale/index.ts'
import { measureRemoteCache } from './scale/remote-cache.ts'
import { measureBundles } from './weight/bundle.ts'
import { measureImportTime } from './weight/import-time.ts'
import { measureInstalledSize } from './weight/installed-size.ts'
import { measureTypeCheck } from './weight/type-check.ts'
import { createWorkbench, type Workbench } from './workbench/workbench.ts'

/** Runs the benchmarks, or those named; all of them together also write BENCHMARKS.md. */
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

const environment = describeEnvironment()
const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
let running = ''
const workbench = createWorkbench(folder, (line) => console.log(`${running}: ${line}`))
const sections: string[] = []
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    running = name
    sections.push(await runPart(measure))
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`\n${environment}\n\n${sections.join('\n\n')}`)
if (positionals.length === 0) writePage()

/** A part that cannot run says why; the others still run. */
async function runPart(measure: (workbench: Workbench) => Promise<Table>): Promise<string> {
  try {
    return renderTable(await measure(workbench))
  } catch (error) {
    process.exitCode = 1
    workbench.log(`could not run: ${error}`)
    return `## ${running}\n\nCould not run: ${String(error).split('\n', 1)}`
  }
}

function writePage() {
  const page = `<!-- Written by \`pnpm bench\`. Do not edit. -->

# Benchmarks

Written by \`npx -y pnpm@12 bench\`, which measures all contenders side by side. Compare the ratios, not the times: those
belong to one machine.

${environment}

${sections.join('\n\n')}
`
  writeFileSync(join(root, 'BENCHMARKS.md'), page)
}
