import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Project } from './consumer.ts'

/** The installed mock, as a command on a free port. */
export async function startInstalledMock(
  { folder, env }: Project,
  node = process.execPath,
): Promise<{ url: string; child: ChildProcess }> {
  const args = ['node_modules/.bin/countersign-mock', '--port', '0', '--json']
  const child = spawn(node, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const { url } = JSON.parse(line) as { url?: string }
    if (!url) continue
    child.stdout.resume()
    return { url, child }
  }
  throw new Error('countersign-mock ended before it listened')
}
