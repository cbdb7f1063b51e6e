import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listVendors } from '../checks/layout/index.ts'
import { readLedgers, renderLedger } from './render.ts'

/**
 * `pnpm ledger [vendor...]`: runs the contract tests, keeps what they prove in `packages/<vendor>/ledger.gen.json`, and
 * sums it up in LEDGER.md. A vendor whose tests fail keeps the ledger it had.
 */
const root = join(import.meta.dirname, '../..')
const vitest = join(root, 'node_modules/.bin/vitest')

/** Runs the contract tests of a vendor. @returns what they printed where they failed */
function prove(vendor: string): Promise<string | undefined> {
  const args = [
    'run',
    'src/contract.test.ts',
    '--project',
    'source',
    '--config',
    '../../vitest.config.ts',
    '--root',
    '.',
  ]
  const child = spawn(vitest, args, {
    cwd: join(root, 'packages', vendor),
    env: { ...process.env, COUNTERSIGN_LEDGER: 'write' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? undefined : printed))
  })
}

const known = listVendors(root)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((vendor) => !known.includes(vendor))
if (unknown.length > 0) {
  console.error(`Unknown vendor ${unknown.join(', ')}. The vendors are: ${known.join(', ')}.`)
  process.exit(1)
}
for (const vendor of wanted.length > 0 ? wanted : known) {
  const failure = await prove(vendor)
  if (failure === undefined) console.log(`✓ ${vendor}`)
  else {
    console.log(`✗ ${vendor}\n${failure}`)
    process.exitCode = 1
  }
}
writeFileSync(join(root, 'LEDGER.md'), renderLedger(readLedgers(root)))
console.log('LEDGER.md is written')
