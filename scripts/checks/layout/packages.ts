import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { clientName, environmentPrefix, factoryName, optionsName, packageName, readSpec } from '@countersign/openapi'
import { changesetFile } from '../../new-vendor/scaffold/changeset.ts'
import { packageFiles } from '../../new-vendor/scaffold/index.ts'
import { rowOf } from '../../new-vendor/scaffold/readme-row.ts'
import { manifestFaults } from './manifest.ts'
import type { Report } from './vendor.ts'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

/** Checks that no package is generated from a spec that is gone. */
export function checkStrayPackages(root: string, vendors: string[], report: Report): void {
  for (const file of globSync('packages/*/openapi.gen.json', { cwd: root })) {
    const vendor = basename(dirname(file))
    if (!vendors.includes(vendor))
      report(join(root, 'packages', vendor), `is generated from specs/${vendor}, which does not exist`)
  }
}

/** Checks that a spec has its package, and that this has all that follows from the spec. */
export function checkPackage(root: string, vendor: string, report: Report): void {
  const folder = join(root, 'packages', vendor)
  const command = `\`pnpm new-vendor ${vendor}\` writes it`
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) {
    report(join(root, 'specs', vendor), `has no package: packages/${vendor} is missing, ${command}`)
    return
  }
  for (const fault of manifestFaults(vendor, readJson(manifest))) report(manifest, fault)
  const bundle = join(folder, 'openapi.gen.json')
  if (!existsSync(bundle)) return
  const model = readSpec(readJson(bundle), { name: vendor })
  const files = packageFiles(vendor, model)
  for (const file of files.keys()) {
    if (!file.startsWith('packages/') || file.endsWith('/src/index.test.ts')) continue
    if (!existsSync(join(root, file))) report(join(root, file), `is missing: ${command}`)
  }
  checkEntry(join(folder, 'src/index.ts'), vendor, model.title, report)
  checkState(folder, model.state?.state ?? 'unknown', report)
  checkChangeset(root, vendor, report)
}

/** What a package exports is named after the vendor, as the title of its spec spells it. */
function checkEntry(file: string, vendor: string, title: string, report: Report): void {
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  const factory = factoryName(vendor, title)
  for (const name of [`export function ${factory}(`, `${factory}.fromEnv = `]) {
    if (!text.includes(name)) report(file, `has no \`${name}\`: the name follows from the title of the spec, ${title}`)
  }
  for (const name of [optionsName(vendor, title), clientName(vendor, title)]) {
    if (!new RegExp(`export (interface|type) ${name}\\b`).test(text))
      report(file, `exports no type \`${name}\`: the name follows from the title of the spec, ${title}`)
  }
  const prefix = environmentPrefix(vendor)
  const foreign = [...text.matchAll(/'([A-Z][A-Z0-9]*_[A-Z0-9_]+)'/g)].find(
    ([, name]) => !name?.startsWith(`${prefix}_`),
  )
  if (foreign) report(file, `reads ${foreign[1]}: the variables of this vendor start with ${prefix}_`)
}

/** Who reads a package's README, or hovers its factory, learns whether the API can be used today. */
function checkState(folder: string, state: string, report: Report): void {
  const lines = { 'README.md': `State of the API: **${state}**`, 'src/index.ts': ` * State of the API: ${state}` }
  for (const [name, line] of Object.entries(lines)) {
    const file = join(folder, name)
    if (existsSync(file) && !readFileSync(file, 'utf8').includes(line))
      report(file, `does not tell the \`x-state\` of the spec: it needs \`${line.trim()}\``)
  }
}

/** A package that was never released is announced. */
function checkChangeset(root: string, vendor: string, report: Report): void {
  if (existsSync(join(root, 'packages', vendor, 'CHANGELOG.md'))) return
  const name = packageName(vendor)
  const told = globSync('.changeset/*.md', { cwd: root }).some((file) =>
    readFileSync(join(root, file), 'utf8').includes(`'${name}':`),
  )
  if (!told)
    report(
      join(root, changesetFile(vendor)),
      `is missing: nothing tells of the first release of ${name}; \`pnpm new-vendor ${vendor}\` writes it`,
    )
}

/** Checks that the README's table tells of each vendor: how many operations it has, and whether it can be used today. */
export function checkReadme(root: string, vendors: string[], report: Report): void {
  const readme = join(root, 'README.md')
  const text = readFileSync(readme, 'utf8')
  const rows = text.split('\n')
  for (const vendor of vendors) {
    const { cells, state } = rowOf(vendor, summarize(join(root, 'packages', vendor, 'openapi.gen.json')))
    const row = rows.find((line) => line.includes(`| ${cells}`))
    if (!row?.endsWith(`| ${state} |`))
      report(readme, `the table of vendors has no row with \`| ${cells} … | ${state} |\``)
  }
  const order = rows.flatMap((line) => /^\|.*`\]\(packages\/([^)#]+)\) \| \d/.exec(line)?.[1] ?? [])
  const misplaced = order.find((vendor, index) => index > 0 && vendor < (order[index - 1] as string))
  if (misplaced) report(readme, `the table of vendors is sorted by package: move the row of ${misplaced} up`)
}

/** Read in the text: with hundreds of vendors, parsing every bundle each time would cost seconds. */
function summarize(bundle: string): { operations: number; state: string } {
  const text = existsSync(bundle) ? readFileSync(bundle, 'utf8') : ''
  const [paths = ''] = text.split('\n  "webhooks": {')
  const state = /\n {4}"x-state": \{\s*"state": "(\w+)"/.exec(text)?.[1] ?? 'unknown'
  return { operations: paths.match(/^ {8}"operationId": /gm)?.length ?? 0, state }
}
