import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pickVendors } from '../checks/layout/index.ts'
import { capture } from '../process/capture.ts'
import { readLedgers, renderLedger } from './render.ts'

/**
 * `pnpm ledger [vendor...]`: runs the contract tests, keeps what they prove in `packages/<vendor>/ledger.gen.json`, and
 * sums it up in LEDGER.md. A vendor whose tests fail keeps the ledger it had.
 */
const root = join(import.meta.dirname, '../..')
const vitest = join(root, 'node_modules/.bin/vitest')

/** Runs the contract tests of a vendor. @returns what they printed where they failed */
async function prove(vendor: string): Promise<string | undefined> {
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
  const { code, printed } = await capture(vitest, args, {
    cwd: join(root, 'packages', vendor),
    env: { ...process.env, COUNTERSIGN_LEDGER: 'write' },
  })
  return code === 0 ? undefined : printed
}

let vendors: string[]
try {
  vendors = pickVendors(root, process.argv.slice(2))
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
for (const vendor of vendors) {
  const failure = await prove(vendor)
  if (failure === undefined) console.log(`✓ ${vendor}`)
  else {
    console.log(`✗ ${vendor}\n${failure}`)
    process.exitCode = 1
  }
}
writeFileSync(join(root, 'LEDGER.md'), renderLedger(readLedgers(root)))
console.log('LEDGER.md is written')
