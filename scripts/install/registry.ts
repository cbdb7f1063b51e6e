import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { command } from './command.ts'
import { toolFile } from './tools.ts'

/** An npm registry on loopback that knows nothing but what is published to it. */
export interface Registry {
  url: string
  /** The environment of a command that is to use it, and nothing else of a network. */
  env: NodeJS.ProcessEnv
  /** Publishes a package of others as it is installed here, and what it needs. */
  publishForeign(name: string, from: string): Promise<void>
  close(): void
}

const config = (storage: string) => `
storage: ${JSON.stringify(storage)}
web: { enable: false }
auth: { htpasswd: { file: ./htpasswd } }
packages: { '**': { access: $all, publish: $all, unpublish: $all } }
max_body_size: 100mb
log: { type: stdout, format: pretty, level: warn }
`

/** Starts verdaccio on a free port, without anything it could ask in turn. */
export async function startRegistry(work: string): Promise<Registry> {
  const folder = join(work, 'registry')
  mkdirSync(folder)
  const file = join(folder, 'config.yaml')
  writeFileSync(file, config(join(folder, 'storage')))
  const host = `127.0.0.1:${await freePort()}`
  const url = `http://${host}/`
  const child = spawn(
    process.execPath,
    [realpathSync(toolFile('verdaccio', 'bin/verdaccio')), '--config', file, '--listen', host],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  await answers(`${url}-/ping`, child)

  // Whoever publishes needs a token, although anybody may.
  const npmrc = join(folder, 'npmrc')
  writeFileSync(npmrc, `registry=${url}\n//${host}/:_authToken=nobody\n`)
  const env = { ...withoutNetwork(), npm_config_userconfig: npmrc, npm_config_cache: join(folder, 'cache') }
  const published = new Set<string>()
  async function publishForeign(name: string, from: string): Promise<void> {
    if (published.has(name)) return
    published.add(name)
    const at = realpathSync(join(from, 'node_modules', name))
    const tarball = join(folder, `foreign-${published.size}.tgz`)
    // pnpm links files that are equal, and npm unpacks no links.
    execFileSync('tar', [
      '-czf',
      tarball,
      '--hard-dereference',
      '--exclude=node_modules',
      '--transform=s,^\\.,package,',
      '-C',
      at,
      '.',
    ])
    await command('npm', ['publish', tarball, '--no-provenance', '--tag', 'latest'], { cwd: folder, env })
    const { dependencies = {} } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as {
      dependencies?: object
    }
    // pnpm puts what a package needs beside it.
    for (const dependency of Object.keys(dependencies))
      await publishForeign(dependency, join(at, name.includes('/') ? '../../..' : '../..'))
  }
  return { url, env, publishForeign, close: () => void child.kill() }
}

/** This environment, in which every way out of the machine ends at once. */
function withoutNetwork(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|.*_proxy$)/i.test(name))
  const dead = 'http://127.0.0.1:9'
  const own = 'localhost,127.0.0.1,::1'
  return {
    ...Object.fromEntries(kept),
    HTTP_PROXY: dead,
    HTTPS_PROXY: dead,
    http_proxy: dead,
    https_proxy: dead,
    NO_PROXY: own,
    no_proxy: own,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '0',
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let said = ''
  const listen = (chunk: unknown) => {
    said += String(chunk)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const deadline = Date.now() + 60_000
  for (;;) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The registry did not start:\n${said}`)
    try {
      if ((await fetch(url)).ok) return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
