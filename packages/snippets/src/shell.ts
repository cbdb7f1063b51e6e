import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
)
const commands = ['install', 'exec', 'build', 'pack']

/**
 * What is wrong with a line of a shell snippet. Commands are not run here (they install, or serve until somebody stops
 * them); what they name has to exist: scripts of this repository, packages, their commands.
 */
export function checkShell(line: string): string[] {
  const [text = ''] = line.split(/\s+#/)
  const words = text.trim().split(/\s+/)
  if (text.trim() === '') return []
  if (words[0] === 'npm' && words[1] === 'install') return words.slice(2).flatMap(checkPackage)
  if (words[0] === 'npx') return checkNpx(words.slice(1).filter((word) => word !== '-y' && word !== '--yes'))
  if (words[0] === 'pnpm') return checkPnpm(words[1])
  if (words[0] === 'curl') return []
  return [`nobody knows how to check \`${line}\``]
}

const checkPnpm = (script = '') =>
  scripts.includes(script) || commands.includes(script) ? [] : [`there is no script ${script}`]

function checkNpx([name = '', script]: string[]): string[] {
  if (name === 'pnpm@12') return checkPnpm(script)
  const bins = globSync('packages/*/package.json', { cwd: root }).flatMap((file) =>
    Object.keys((JSON.parse(readFileSync(join(root, file), 'utf8')) as { bin?: object }).bin ?? {}),
  )
  return bins.includes(name) ? [] : checkPackage(name)
}

function checkPackage(word: string): string[] {
  if (word.startsWith('-')) return []
  const [, name = word] = /^(@?[^@]+)(@.*)?$/.exec(word) ?? []
  if (!name.startsWith('@countersign/'))
    return readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8').includes(`${name}@`) ? [] : [`${name} is not known here`]
  return existsSync(join(root, 'packages', name.slice('@countersign/'.length), 'package.json'))
    ? []
    : [`there is no package ${name}`]
}
