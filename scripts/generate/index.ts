import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { bundle } from './bundle.ts'
import { operationsModule } from './operations.ts'
import { schemaTypes } from './schema.ts'

/**
 * Writes the generated files of the vendors named on the command line, or of the package it is called in.
 * With `--check` it writes nothing and fails when a file differs from what it would write.
 */
const root = join(import.meta.dirname, '../..')
const check = process.argv.includes('--check')
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const known = globSync('specs/*/', { cwd: root })
  .map((folder) => basename(folder))
  .sort()
const vendors = named.length > 0 ? named : [basename(process.cwd())]

async function generate(vendor: string): Promise<Record<string, string>> {
  const { text, spec } = bundle(vendor)
  return {
    'openapi.gen.json': text,
    'src/schema.gen.ts': await schemaTypes(vendor, spec),
    'src/operations.gen.ts': operationsModule(
      vendor,
      spec,
      existsSync(join(root, 'packages', vendor, 'src/multipart.ts')),
    ),
  }
}

async function run(): Promise<number> {
  const unknown = vendors.filter((vendor) => !known.includes(vendor))
  if (unknown.length > 0) {
    console.error(`Unknown vendor ${unknown.join(', ')}. The vendors are: ${known.join(', ')}.`)
    return 2
  }
  let stale = 0
  for (const vendor of vendors) {
    for (const [name, content] of Object.entries(await generate(vendor))) {
      const file = join(root, 'packages', vendor, name)
      if (existsSync(file) && readFileSync(file, 'utf8') === content) continue
      if (check)
        console.error(
          `${relative(root, file)} is not what specs/${vendor} generates: run \`pnpm generate\` and commit the result.`,
        )
      else writeFileSync(file, content)
      stale += 1
    }
    console.log(`${vendor}: ${check ? 'checked' : `${stale} of 3 files changed`}`)
  }
  return check && stale > 0 ? 1 : 0
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
