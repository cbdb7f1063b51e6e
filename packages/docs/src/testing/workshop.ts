import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Program } from './programs.ts'
import { root } from './vendors.ts'

/** A folder outside of the repository in which programs can import its packages by their names. */
export interface Workshop {
  readonly folder: string
  remove(): void
}

export function createWorkshop(programs: readonly Program[]): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-docs-'))
  const scope = join(folder, 'node_modules/@countersign')
  mkdirSync(scope, { recursive: true })
  for (const path of globSync('packages/*/', { cwd: root })) symlinkSync(join(root, path), join(scope, basename(path)))
  symlinkSync(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = { noEmit: true, allowImportingTsExtensions: true }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] }),
  )
  for (const { name, text, files } of programs) {
    writeFileSync(join(folder, `${name}.ts`), text)
    for (const file of files) writeFileSync(join(folder, file.name), file.bytes)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What the compiler says of all programs, by name. */
export function compile({ folder }: Workshop): Map<string, string[]> {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const said = new Map<string, string[]>()
  for (const line of stdout.split('\n').filter(Boolean)) {
    const name = /^([^/\s(][^(]*)\.ts\(/.exec(line)?.[1] ?? ''
    said.set(name, [...(said.get(name) ?? []), line])
  }
  return said
}

/** What came of each program, run one after the other in one process whose `fetch` is the mock; empty: it ran. */
export function run({ folder }: Workshop, programs: readonly Program[]): Record<string, string> {
  writeFileSync(
    join(folder, 'programs.json'),
    JSON.stringify(programs.map(({ name, environment }) => ({ name, environment }))),
  )
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'preload.ts'), join(import.meta.dirname, 'run-programs.ts')],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  const [, outcome] = /^OUTCOME (.*)$/m.exec(stdout) ?? []
  if (outcome === undefined) throw new Error(`The programs came to no end: ${stdout}${stderr}`)
  return JSON.parse(outcome) as Record<string, string>
}
