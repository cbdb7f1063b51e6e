import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Json, listOperations, type SourceOperation } from '../source/document.ts'
import { failed, type Other, type OtherOutcome } from './other.ts'
import { versions } from './tools.ts'

/** So many operations are asked at most. */
const most = 10

/** Prism as a command: a request to each of the first operations must come to it, whatever it then thinks of it. */
export const prism = (tools: string): Other => ({
  name: 'prism mock',
  version: versions['@stoplight/prism-cli'],
  promise: 'starts, and knows the first ten operations',
  async take(file, folder, seconds) {
    const operations = listOperations(JSON.parse(readFileSync(file, 'utf8')) as Json).slice(0, most)
    const port = await freePort()
    const args = [join(tools, '.bin/prism'), 'mock', '--port', String(port), file]
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const lines: string[] = []
    let late = false
    let timer: NodeJS.Timeout | undefined
    try {
      const started = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => {
          late = true
          resolve(false)
        }, seconds * 1000)
        for (const stream of [child.stdout, child.stderr])
          createInterface({ input: stream }).on('line', (line) => {
            lines.push(line)
            if (line.includes('Prism is listening')) resolve(true)
          })
        child.on('close', () => resolve(false))
      })
      if (!(await started)) return failed(lines, late, seconds)
      for (const operation of operations) {
        const { works, reason } = await ask(operation, port)
        if (!works) return { works, ...(reason !== undefined && { reason }) }
      }
      return { works: true }
    } finally {
      clearTimeout(timer)
      child.kill('SIGKILL')
    }
  },
})

async function ask({ method, path }: SourceOperation, port: number): Promise<OtherOutcome> {
  const target = path.replace(/#.*/s, '').replaceAll(/\{[^}]*\}/g, '1')
  const where = `${method} ${path}`
  try {
    const response = await fetch(`http://127.0.0.1:${port}${target}`, {
      method,
      signal: AbortSignal.timeout(20_000),
      redirect: 'manual',
    })
    const text = await response.text()
    const unknown = /NO_PATH_MATCHED|NO_METHOD_MATCHED|NO_SERVER_MATCHED/.exec(text)?.[0]
    if (unknown) return { works: false, reason: `${where}: ${unknown}` }
    return response.status >= 500 && /stoplight\.io\/prism/.test(text)
      ? { works: false, reason: `${where}: ${response.status} ${text.slice(0, 120)}` }
      : { works: true }
  } catch (error) {
    return { works: false, reason: `${where}: no answer, ${(error as Error).message}`, late: true }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
