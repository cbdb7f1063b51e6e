import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { command } from './command.ts'
import type { Registry } from './registry.ts'
import { runtimes, toolFile } from './tools.ts'

/** A project of somebody else that has the packages from the registry, and the programs of `runtimes`. */
export interface Project {
  folder: string
  env: NodeJS.ProcessEnv
  /** Whether a package of its tree wants to run something when it is installed, by name. */
  installScripts: string[]
}

interface Lock {
  packages: Record<string, { hasInstallScript?: boolean }>
}

/** Tools whose programs import them; they are no part of what is tried. */
const linked = [
  '@types/node',
  '@rollup/plugin-node-resolve',
  'esbuild',
  'jest',
  'miniflare',
  'playwright-core',
  'rollup',
  'vite',
  'vitest',
  'webpack',
]

/**
 * Makes a project and installs the packages in it with npm, which may run what they want to run.
 *
 * @param versions of our packages, by name
 * @param peers that it has too
 */
export async function createProject(
  work: string,
  registry: Registry,
  versions: Map<string, string>,
  peers: string[],
): Promise<Project> {
  const folder = join(work, 'project')
  cpSync(runtimes, folder, {
    recursive: true,
    filter: (source) => !/^(node_modules|out|pnpm-.*)$/.test(basename(source)),
  })
  const dependencies = { ...Object.fromEntries(versions), ...Object.fromEntries(peers.map((name) => [name, '*'])) }
  const manifest = { name: 'project', private: true, type: 'module', dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const { env } = registry
  await command('npm', ['install', '--loglevel=error'], { cwd: folder, env })
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as Lock
  for (const name of linked) {
    const at = join(folder, 'node_modules', name)
    mkdirSync(dirname(at), { recursive: true })
    symlinkSync(toolFile(name, ''), at)
  }
  const scripts = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  return { folder, env, installScripts: scripts.map(([name]) => name) }
}
