import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSteps } from '../steps.ts'
import { canIsolate, isolated, strangersEnvironment } from './machine.ts'

/**
 * The README's commands on a stranger's machine: a clone in a folder whose name means something elsewhere, an empty HOME
 * and npm cache, another time zone and language, files that only their owner may read, no Chromium, and, once everything
 * is installed, no network and port 4010 taken.
 */
const root = join(import.meta.dirname, '../..')
const work = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-elsewhere-')))
const clone = join(work, 'components', 'a folder', 'countersign')
const env = strangersEnvironment(work)
const steps = createSteps()

process.umask(0o077)
process.once('exit', () => rmSync(work, { recursive: true, force: true }))
if (!canIsolate)
  console.log(
    'Network namespaces take root and iproute2; without them a dead proxy stands for a machine without network.',
  )

await steps.run('clones into a folder with a space, below one called components', () => {
  mkdirSync(join(clone, '..'), { recursive: true })
  execFileSync('git', ['clone', '--quiet', root, clone])
})
await steps.run('refuses a path with # in one sentence, before anything is installed', () => {
  const bad = join(work, 'C#', 'countersign')
  mkdirSync(join(bad, '..'))
  execFileSync('git', ['clone', '--quiet', root, bad])
  const { status, stdout, stderr } = spawnSync('npx', ['-y', 'pnpm@12', 'test'], { cwd: bad, env, encoding: 'utf8' })
  const said = `${stdout}${stderr}`
  if (status === 0 || !/cannot work in a folder with `#` in its path/.test(said)) throw new Error(said)
})
await steps.run('installs with an empty HOME and npm cache', () => {
  execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], { cwd: clone, env, stdio: 'inherit' })
})
await steps.run('start and test pass without network', () => {
  const [command, args] = isolated([process.execPath, join(clone, 'scripts/elsewhere/offline.ts')])
  // npx would ask the registry which version `pnpm@12` is; whoever is offline tells npm so.
  const offline = { ...env, npm_config_offline: 'true' }
  execFileSync(command, args, { cwd: clone, env: offline, stdio: 'inherit' })
})
steps.close()
