import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { MockServer } from './mock-servers.ts'

/** A mock server that answers. */
export interface Launched {
  url: string
  /** Milliseconds from the command to the first answer of every vendor. */
  ready: number
  /** Bytes of memory that it occupies now (resident set size). */
  memory(): number
  stop(): Promise<void>
}

/**
 * Starts a mock server and waits until it answers.
 *
 * @param core the only processor core it may use; any when left out
 * @throws when it does not answer within 30 s
 */
export async function launch(
  { args, cwd, requests }: Pick<MockServer, 'args' | 'cwd' | 'requests'>,
  core?: number,
): Promise<Launched> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const pinned = core === undefined ? [] : ['taskset', '--cpu-list', String(core)]
  const [command = '', ...rest] = [...pinned, process.execPath, ...args(port)]
  const started = performance.now()
  const child = spawn(command, rest, { cwd, stdio: 'ignore' })
  const ended = once(child, 'close')
  await Promise.all(requests.map(({ path, init }) => untilAnswered(url + path, init)))
  const ready = performance.now() - started
  return {
    url,
    ready,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024,
    async stop() {
      child.kill()
      await ended
    },
  }
}

async function untilAnswered(url: string, init: RequestInit): Promise<void> {
  const limit = performance.now() + 30_000
  while (performance.now() < limit) {
    const response = await fetch(url, init).catch(() => undefined)
    if (response?.status === 200) return void (await response.arrayBuffer())
    if (response) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
    await setTimeout(5)
  }
  throw new Error(`${url} did not answer within 30 s`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
