import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the repository in which all packed packages are installed. */
    folder: string
    /** Names of the packages that are published. */
    published: string[]
  }
}

const root = join(import.meta.dirname, '../../..')

/** Packs every public package as it would be published, and installs the tarballs in an empty folder with npm. */
export default function setup(project: TestProject): () => void {
  const work = mkdtempSync(join(tmpdir(), 'countersign-packages-'))
  const tarballs = join(work, 'tarballs')
  const folder = join(work, 'consumer')
  mkdirSync(tarballs)
  mkdirSync(folder)
  const published = globSync('packages/*/package.json', { cwd: root }).flatMap((manifest) =>
    pack(join(root, dirname(manifest)), tarballs),
  )

  const dependencies = Object.fromEntries(
    readdirSync(tarballs).map((file) => [packageName(file, published), `file:${join(tarballs, file)}`]),
  )
  const { version } = createRequire(import.meta.url)('@types/node/package.json') as { version: string }
  const devDependencies = { '@types/node': version }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies, devDependencies }, null, 2),
  )
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', env: withoutPnpm() },
  )

  project.provide('folder', folder)
  project.provide('published', published)
  return () => rmSync(work, { recursive: true, force: true })
}

function pack(folder: string, destination: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; private?: boolean }
  if (manifest.private) return []
  if (!existsSync(join(folder, 'dist'))) throw new Error(`${manifest.name} is not built: run \`pnpm build\` first`)
  const pnpm = process.env.npm_execpath ?? 'pnpm'
  const [command, ...args] = /\.[cm]?js$/.test(pnpm) ? [process.execPath, pnpm] : [pnpm]
  execFileSync(command as string, [...args, 'pack', '--pack-destination', destination], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return [manifest.name]
}

/** `countersign-lacuna-signer-0.0.0.tgz` holds `@countersign/lacuna-signer`. */
function packageName(file: string, names: string[]): string {
  const name = names.find(
    (candidate) => file.replace(/-\d+\.\d+\.\d+.*\.tgz$/, '') === candidate.slice(1).replace('/', '-'),
  )
  if (!name) throw new Error(`${file} belongs to no package`)
  return name
}

/** npm takes settings of pnpm from the environment for its own and complains. */
const withoutPnpm = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_|^pnpm_/i.test(name)))
