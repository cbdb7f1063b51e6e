import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { skillOf } from '@countersign/docs/skill'
import { readSpec, type SpecModel } from '@countersign/openapi'
import { checkExamples } from '../checks/examples.ts'
import { checkImported, isImported, recordedTodo } from '../checks/imported/index.ts'
import { checkRepository, checkVendorLayout, pickVendors } from '../checks/layout/index.ts'
import { checkMockRules } from '../checks/mock-rules.ts'
import { checkModel } from '../checks/model.ts'
import { checkStatements } from '../checks/statements/index.ts'
import { bundleSpecs } from './bundle.ts'
import { createStaleness } from './stale.ts'
import { changedFiles, generateVendor, writeFiles } from './vendor.ts'

const root = join(import.meta.dirname, '../..')
const usage = `pnpm generate [vendor...] [options]

Lints the specs that have changed, checks their files and examples, and writes what is generated from them.

  --check   write nothing; fail where a generated file is not what its spec generates
  --force   all vendors, changed or not (so does CI=1)
  --help`

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const vendors = pickVendors(root, positionals)

  const staleness = createStaleness(root)
  const all = values.force || Boolean(process.env.CI)
  const changed = vendors.filter((vendor) => all || staleness.isStale(vendor))
  const bundles = changed.length > 0 ? await bundleSpecs(changed) : new Map<string, string>()
  const problems: string[] = []
  const models = new Map(
    [...bundles].map(([vendor, bundle]) => [vendor, readSpec(JSON.parse(bundle), { name: vendor })]),
  )
  const imported = checkImported(
    root,
    new Map([...models].filter(([vendor]) => isImported(root, vendor))),
    !values.check,
  )
  for (const [vendor, bundle] of bundles) {
    const model = models.get(vendor) as SpecModel
    const files = await generateVendor(root, vendor, bundle, model)
    files.set('SKILL.md', skillOf(root, vendor, model))
    const written = changedFiles(root, vendor, files)
    if (!values.check) writeFiles(root, vendor, files)
    const found = [
      ...(values.check ? written.map((name) => outdated(vendor, name)) : []),
      ...checkVendorLayout(root, vendor),
      ...checkModel(vendor, model),
      ...checkMockRules(vendor, model),
      ...checkExamples(vendor, model),
      ...checkStatements(root, vendor, model),
      ...(imported.get(vendor)?.problems ?? []),
    ]
    problems.push(...found)
    if (found.length === 0) staleness.markFresh(vendor)
    if (!values.check) console.log(`${vendor}: ${written.length > 0 ? `wrote ${written.join(', ')}` : 'is up to date'}`)
  }
  for (const vendor of vendors.filter((known) => isImported(root, known)))
    console.log(imported.get(vendor)?.line ?? recordedTodo(root, vendor))
  problems.push(...checkRepository(root))
  for (const problem of problems) console.error(problem)
  const rest = vendors.length - changed.length
  console.log(
    `Specs: ${vendors.length} vendors${rest > 0 ? `, ${rest} unchanged since they were last checked` : ''}, ${problems.length} problems.`,
  )
  return problems.length > 0 ? 1 : 0
}

const outdated = (vendor: string, name: string) =>
  `packages/${vendor}/${name} is not what specs/${vendor} generates: run \`pnpm generate\` and commit the result`

try {
  process.exitCode = await run()
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  console.error(code?.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${usage}` : message)
  process.exitCode = 1
}
