import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from '../root.ts'
import { vendors } from '../vendors.ts'
import { pnpm } from '../workbench/pack.ts'

/** The vendor that all synthetic ones are copies of: the one with the largest description. */
const [model = ''] = [...vendors].sort((a, b) => sizeOf(b) - sizeOf(a))

function sizeOf(vendor: string): number {
  return readFileSync(join(root, 'packages', vendor, 'openapi.gen.json')).byteLength
}

/** A copy of the repository in which the vendors are so many copies of one, each with one test. */
export function copyWithVendors(folder: string, count: number): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of files.split('\0').filter((name) => name && isNeeded(name)))
    cpSync(join(root, file), join(folder, file))
  const names = Array.from({ length: count }, (_, index) => `vendor-${String(index + 1).padStart(3, '0')}`)
  for (const name of names) addVendor(folder, name)
  withoutOthers(folder, names)
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  pnpm(['install', '--offline', '--no-frozen-lockfile', '--silent'], folder)
}

/** Everything but the vendors, and what speaks of them by name. */
function isNeeded(file: string): boolean {
  const [top, name = ''] = file.split('/')
  if (top === 'bench') return /^bench\/src\/(report\/|root\.ts)/.test(file)
  if (['examples', '.ci'].includes(top ?? '')) return false
  if (top === 'specs') return name === 'README.md'
  return top !== 'packages' || !vendors.includes(name)
}

function addVendor(folder: string, name: string): void {
  cpSync(join(root, 'specs', model), join(folder, 'specs', name), { recursive: true })
  const from = join(root, 'packages', model)
  const to = join(folder, 'packages', name)
  const kept = globSync(['package.json', 'README.md', 'openapi.gen.json', 'src/**/*.ts'], { cwd: from })
  for (const file of kept.filter((path) => !/\.test(-d)?\.ts$/.test(path))) {
    mkdirSync(join(to, dirname(file)), { recursive: true })
    const text = readFileSync(join(from, file), 'utf8')
    const renamed = text.replaceAll(`@countersign/${model}`, `@countersign/${name}`)
    writeFileSync(
      join(to, file),
      renamed.replaceAll(`specs/${model}`, `specs/${name}`).replaceAll(`'${model}'`, `'${name}'`),
    )
  }
  const test =
    "import { expect, test } from 'vitest'\nimport { api } from './operations.gen.ts'\n\ntest('has operations', () => expect(Object.keys(api.operations).length).toBeGreaterThan(0))\n"
  writeFileSync(join(to, 'src/index.test.ts'), test)
}

/** Takes out of the root what needs a real vendor, and lists the synthetic ones in the README. */
function withoutOthers(folder: string, names: string[]): void {
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  const ofVendors = new RegExp(` {4}"@countersign/(${vendors.join('|')})": "workspace:\\*",\n`, 'g')
  edit('package.json', (text) => text.replace(ofVendors, ''))
  edit('pnpm-workspace.yaml', (text) => text.replace(/ {2}- (bench|examples)\n/g, ''))
  for (const test of globSync('scripts/{agents,commands,readme,snippets}.test.ts', { cwd: folder }))
    rmSync(join(folder, test))
  const row = new RegExp(`^.*\`@countersign/${model}\`.*$`, 'm').exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  )?.[0]
  for (const name of names) appendFileSync(join(folder, 'README.md'), `${row?.replaceAll(model, name)}\n`)
  for (const manifest of globSync('packages/*/package.json', { cwd: folder })) {
    if (names.includes(basename(dirname(manifest)))) continue
    edit(manifest, (text) =>
      text.replace(new RegExp(`,?\\n {4}"@countersign/(${vendors.join('|')})": "[^"]+"`, 'g'), ''),
    )
  }
}

/** Changes the spec of one vendor, differently each time. */
export function changeOneSpec(folder: string): void {
  const [file = ''] = globSync('specs/*/openapi.yaml', { cwd: folder }).sort()
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^( {2}title: .*)$/m, `$1 again`))
}
