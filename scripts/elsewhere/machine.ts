import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a bare machine has: no Chromium, no pnpm. */
const tools = [
  'node',
  'npm',
  'npx',
  'git',
  'sh',
  'env',
  'tar',
  'gzip',
  'cat',
  'uname',
  'dirname',
  'sed',
  'ip',
  'unshare',
]

/** How this machine reaches the network. */
const network =
  /^(NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|(HTTPS?|ALL|NO)_PROXY|npm_config_(registry|cafile|.*proxy))$/i

/** The environment of somebody who has just unpacked the machine: an empty HOME, another time zone, another language. */
export function strangersEnvironment(work: string): NodeJS.ProcessEnv {
  const bin = join(work, 'bin')
  const home = join(work, 'home')
  mkdirSync(bin)
  mkdirSync(home)
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  for (const tool of tools) {
    const found = folders.map((folder) => join(folder, tool)).find((file) => existsSync(file))
    if (found) symlinkSync(found, join(bin, tool))
  }
  const kept = Object.entries(process.env).filter(([name]) => network.test(name))
  return { ...Object.fromEntries(kept), HOME: home, PATH: bin, TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8' }
}

/** Whether a process can be given a network of its own, with nothing in it but loopback. */
export const canIsolate = (() => {
  try {
    execFileSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** A command that runs another one without network. */
export function isolated(command: string[]): [string, string[]] {
  if (canIsolate) return ['unshare', ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...command]]
  const dead = 'http://127.0.0.1:9'
  return ['env', [`HTTP_PROXY=${dead}`, `HTTPS_PROXY=${dead}`, `http_proxy=${dead}`, `https_proxy=${dead}`, ...command]]
}
