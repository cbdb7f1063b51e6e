import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { refuse } from '../../../checks/refusal.ts'

/** A description's file, and where one can read more of it. */
export interface Located {
  file: string
  /** The page of the package, where it is from one. */
  page?: string
  /** Removes what was fetched. */
  remove(): void
}

/**
 * Finds what `--from` names: a file, or an npm package, installed or fetched, with or without a path in it.
 *
 * @throws Refusal when there is no such file, and when a package has several descriptions
 */
export function locate(from: string, progress: (line: string) => void): Located {
  const file = resolve(from)
  if (existsSync(file) && statSync(file).isFile()) return { file, remove: () => {} }
  const [, name, version, path] = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@([^:]+))?(?::(.+))?$/.exec(from) ?? []
  if (name === undefined)
    throw refuse('not-found', `There is no file ${from}.`, 'Give a file, or `<npm package>:<path>`.')
  const installed = version === undefined ? installedFolder(name) : undefined
  if (installed) return { file: fileIn(installed, name, path), page: pageOf(installed), remove: () => {} }
  progress(`fetches ${name} from npm`)
  const folder = fetchPackage(version === undefined ? name : `${name}@${version}`)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const at = join(folder, 'package')
    return { file: fileIn(at, name, path), page: pageOf(at), remove }
  } catch (error) {
    remove()
    throw error
  }
}

function installedFolder(name: string): string | undefined {
  const places = [process.cwd(), import.meta.dirname].flatMap(
    (from) => createRequire(join(from, 'x.js')).resolve.paths(name) ?? [],
  )
  return places.map((place) => join(place, name)).find((place) => existsSync(join(place, 'package.json')))
}

function fetchPackage(spec: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-import-'))
  try {
    const args = ['pack', spec, '--pack-destination', folder, '--loglevel=error', '--fetch-retries=0']
    const packed = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    execFileSync('tar', ['-xzf', packed.trim().split('\n').at(-1) ?? ''], { cwd: folder })
    return folder
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    const { stderr, message } = error as { stderr?: string; message: string }
    throw refuse(
      'not-found',
      `There is neither a file nor an npm package ${spec}: ${(stderr || message).trim()}`,
      'Correct the name.',
    )
  }
}

function pageOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  return `https://www.npmjs.com/package/${name}/v/${version}`
}

function fileIn(folder: string, name: string, path: string | undefined): string {
  if (path !== undefined) {
    const file = join(folder, path)
    if (existsSync(file)) return file
    throw refuse(
      'not-found',
      `The package ${name} has no ${path}.`,
      `It has ${descriptionsIn(folder).join(', ') || 'no description'}.`,
    )
  }
  const [only, ...others] = descriptionsIn(folder)
  if (only !== undefined && others.length === 0) return join(folder, only)
  throw refuse(
    'not-found',
    only === undefined
      ? `The package ${name} has no description of an API.`
      : `The package ${name} has several descriptions.`,
    only === undefined ? 'Give a file.' : `Name one: ${[only, ...others].map((file) => `${name}:${file}`).join(', ')}.`,
  )
}

/** The files of a package that start as descriptions do. */
const descriptionsIn = (folder: string): string[] =>
  globSync('**/*.{json,yaml,yml}', { cwd: folder, exclude: (name) => name === 'node_modules' })
    .filter((file) =>
      /^\s*\{?\s*["']?(openapi|swagger)["']?\s*:/m.test(readFileSync(join(folder, file), 'utf8').slice(0, 2000)),
    )
    .sort()
