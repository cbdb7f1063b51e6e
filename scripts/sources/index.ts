import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSpec } from '@countersign/openapi'
import { listVendors } from '../checks/layout/index.ts'
import { bySource, checkPages, savePages } from './check.ts'

const root = join(import.meta.dirname, '../..')
const usage = `pnpm sources [vendor...] [options]

Lists the pages that the specs rest on: when each was last read, and how many statements rest on it.

  --check <folder>  compares saved pages with what they looked like then, and prints the lines of the specs whose ground
                    has moved; a page is saved as <folder>/<vendor>/<name of the source>.html (or .txt, .md)
  --save <folder>   notes what the saved pages look like now; run it once the specs say what the pages say
  --help`

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'string' }, save: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const known = listVendors(root)
  const unknown = positionals.filter((vendor) => !known.includes(vendor))
  if (unknown.length > 0) throw new Error(`Unknown vendor ${unknown.join(', ')}. The vendors are: ${known.join(', ')}.`)
  const folder = values.check ?? values.save
  if (folder !== undefined && !existsSync(folder)) throw new Error(`There is no folder ${folder}`)
  const vendors = positionals.length > 0 ? positionals : known
  if (values.check !== undefined) return vendors.map((vendor) => check(vendor, values.check ?? '')).includes(1) ? 1 : 0
  for (const vendor of vendors) {
    if (values.save === undefined) list(vendor)
    else console.log(`${vendor}: ${savePages(root, vendor, values.save)} pages noted`)
  }
  return 0
}

function list(vendor: string): void {
  const bundle = readFileSync(join(root, 'packages', vendor, 'openapi.gen.json'), 'utf8')
  const { sources } = readSpec(JSON.parse(bundle), { name: vendor })
  const places = bySource(root, vendor)
  console.log(`\n${vendor}`)
  for (const [name, { page, retrieved, kind }] of sources) {
    const count = String(places.get(name)?.length ?? 0).padStart(4)
    console.log(`  ${retrieved}  ${count} statements  ${kind === 'vendor' ? ' ' : '*'} ${name.padEnd(26)} ${page}`)
  }
  if ([...sources.values()].some(({ kind }) => kind !== 'vendor')) console.log('  * not a page of the vendor')
}

/** 1 if the ground of a statement has moved. */
function check(vendor: string, pages: string): 0 | 1 {
  let moved: 0 | 1 = 0
  for (const { source, outcome, places } of checkPages(root, vendor, pages)) {
    if (outcome === 'not saved') continue
    console.log(`${vendor} ${source}: ${outcome}`)
    for (const { at, section, basis } of places) console.log(`  ${at}  ${basis}${section ? `, ${section}` : ''}`)
    if (places.length > 0) moved = 1
  }
  return moved
}

try {
  process.exitCode = run()
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message)
  process.exitCode = 1
}
