import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

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
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
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
 * Runs a program of the workshop, with the mock in the place of every vendor.
 *
 * @throws when it fails; the message is what it printed
 */
export function run({ folder }: Workshop, file: string): string {
  const preload = join(import.meta.dirname, 'preload.ts')
  try {
    return execFileSync(process.execPath, ['--import', preload, join(folder, file)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${stdout}${stderr}`, { cause: error })
  }
}
