import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Job, Outcomes } from './runner.ts'

const root = join(import.meta.dirname, '../../..')

/** A folder in which every package of the repository can be imported by its name. */
export interface Workshop {
  folder: string
  remove(): void
}

export function createWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-snippets-'))
  const scope = join(folder, 'node_modules/@countersign')
  mkdirSync(scope, { recursive: true })
  for (const path of globSync('packages/*/', { cwd: root })) symlinkSync(join(root, path), join(scope, basename(path)))
  for (const name of ['@types', 'vitest'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = { noEmit: true, allowImportingTsExtensions: true, noUnusedLocals: false }
  const config = { extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  writeAtHand({ folder }, { given: {}, imports: {} })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const atHandFile = 'at-hand.ts'

/** What a program finds without importing it. */
export interface AtHand {
  /** TypeScript expressions by name; one may use those before it: `{ apiKey: "'key'", client: 'createClient({ apiKey })' }`. */
  given: Record<string, string>
  /** What is at hand of packages: the names they export, by what is imported. */
  imports: Record<string, string[]>
}

/** Writes the module that makes names global. */
export function writeAtHand({ folder }: Pick<Workshop, 'folder'>, { given, imports }: AtHand): void {
  const names = [...Object.values(imports).flat(), ...Object.keys(given)]
  const lines = [
    ...Object.entries(imports).map(([from, exported]) => `import { ${exported.join(', ')} } from '${from}'`),
    ...Object.entries(given).map(([name, expression]) => `const ${name} = ${expression}`),
    `export const given = { ${names.join(', ')} }`,
    'type Given = typeof given',
    ...names.map((name) => `declare global { var ${name}: Given['${name}'] }`),
  ]
  writeFileSync(join(folder, atHandFile), `${lines.join('\n')}\n`)
}

/** What the compiler says of all programs in the workshop, by file. */
export function compile({ folder }: Workshop): Map<string, string[]> {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const said = new Map<string, string[]>()
  for (const line of stdout.split('\n').filter(Boolean)) {
    const file = /^([^/\s(][^(]*)\(/.exec(line)?.[1] ?? ''
    said.set(file, [...(said.get(file) ?? []), line])
  }
  return said
}

/**
 * Runs programs of the workshop in one process, one after the other, with the mock in the place of every vendor.
 *
 * @throws when the process itself fails; the message is what it printed
 */
export function run({ folder }: Workshop, { programs, ...job }: Omit<Job, 'atHand' | 'outcomes'>): Outcomes {
  const at = (file: string) => join(folder, file)
  const outcomes = at('outcomes.json')
  const placed = programs.map(({ file, ...program }) => ({ ...program, file: at(file) }))
  const whole: Job = { ...job, programs: placed, atHand: at(atHandFile), outcomes }
  writeFileSync(at('job.json'), JSON.stringify(whole))
  const runner = join(import.meta.dirname, 'runner.ts')
  const { status, stderr } = spawnSync(process.execPath, [runner, at('job.json')], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The examples could not be run: ${stderr}`)
  return JSON.parse(readFileSync(outcomes, 'utf8')) as Outcomes
}
