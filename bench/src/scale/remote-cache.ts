import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../mock/launch.ts'
import { format, type Table } from '../report/table.ts'
import { judge } from '../report/verdict.ts'
import { install } from '../workbench/installation.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { copyWithVendors } from './copy.ts'

const server = 'turborepo-remote-cache@2.12.0'
const vendors = 50
const token = 'a token of this benchmark'

/** A run of turbo, and how many of its tasks it found done. */
interface Run {
  seconds: number
  tasks: number
  found: number
}

/** Measures what a second machine saves when it builds and typechecks from what the first one has left in a remote cache. */
export async function measureRemoteCache({ log }: Workbench): Promise<Table> {
  const work = mkdtempSync(join(tmpdir(), 'countersign-remote-'))
  const folder = (name: string) => {
    mkdirSync(join(work, name), { recursive: true })
    return join(work, name)
  }
  try {
    log(`installing ${server}`)
    const cache = await launchCache(install(folder('server'), [server]).folder, folder('artifacts'))
    try {
      const checkout = (name: string) => {
        log(`a ${name} checkout of ${vendors} vendors`)
        copyWithVendors(folder(name), vendors)
        return (key: string) => build(join(work, name), cache.url, key)
      }
      const first = checkout('first')('one key')
      const second = checkout('second')
      return table(first, second('one key'), second('another key'))
    } finally {
      await cache.stop()
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function table(first: Run, second: Run, stranger: Run): Table {
  const row = (name: string, { seconds, tasks, found }: Run) => [
    name,
    format(tasks),
    format(found),
    `${format(seconds, 1)} s`,
  ]
  return {
    title: 'A cache that machines share',
    about: `\`turbo run build typecheck\` in checkouts of ${vendors} vendors that are empty but for what is installed, with \`${server}\` on loopback as the only cache. Every artifact is signed; whoever has another key takes none.`,
    columns: ['Checkout', 'tasks', 'of them found', 'time'],
    rows: [row('the first', first), row('the second', second), row('with another key', stranger)],
    verdict: [
      judge({ text: 'no task run in the second', values: [second.tasks - second.found], limit: 0, show: format }),
      judge({ text: 'none found with another key', values: [stranger.found], limit: 0, show: format }),
    ].join('; '),
  }
}

const launchCache = (installed: string, artifacts: string) =>
  launch({
    cwd: installed,
    args(port) {
      const file = join(installed, 'cache.env')
      const lines = [`PORT=${port}`, `TURBO_TOKEN="${token}"`, 'STORAGE_PROVIDER=local', `STORAGE_PATH=${artifacts}`]
      writeFileSync(file, [...lines, 'STORAGE_PATH_USE_TMP_FOLDER=false', 'LOG_LEVEL=silent'].join('\n'))
      return [`--env-file=${file}`, 'node_modules/turborepo-remote-cache/dist/cli.js']
    },
    requests: [{ path: '/v8/artifacts/status', init: { headers: { authorization: `Bearer ${token}` } } }],
  })

/** Builds and typechecks a checkout in which nothing has been done yet. */
function build(cwd: string, url: string, key: string): Run {
  for (const done of globSync('{.turbo,packages/*/dist}', { cwd })) rmSync(join(cwd, done), { recursive: true })
  const env = {
    ...process.env,
    TURBO_API: url,
    TURBO_TEAM: 'team_countersign',
    TURBO_TOKEN: token,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
    TURBO_TELEMETRY_DISABLED: '1',
  }
  const args = ['run', 'build', 'typecheck', '--cache=local:,remote:rw', '--summarize']
  const started = performance.now()
  const run = spawnSync('node_modules/.bin/turbo', args, { cwd, env, encoding: 'utf8', maxBuffer: 100_000_000 })
  const seconds = (performance.now() - started) / 1000
  if (run.status !== 0) throw new Error(`turbo ended with ${run.status}:\n${run.stdout}${run.stderr}`)
  const [summary = ''] = globSync('.turbo/runs/*.json', { cwd })
  const { execution } = JSON.parse(readFileSync(join(cwd, summary), 'utf8')) as {
    execution: { attempted: number; cached: number }
  }
  return { seconds, tasks: execution.attempted, found: execution.cached }
}
