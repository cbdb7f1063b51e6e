import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** What a process printed until it ended or was ended. */
export interface Ran {
  lines: string[]
  exitCode: number | null
  /** It took too long. */
  late: boolean
}

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach(end))

/** Ends a process with all that it started. */
function end(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}

/**
 * Runs a command for so many seconds at most, with everything that it starts.
 *
 * @param hear gets each line that it prints, at once; each gives it its seconds anew
 */
export async function runFor(
  seconds: number,
  command: string,
  args: string[],
  { hear, ...options }: { cwd?: string; env?: NodeJS.ProcessEnv; hear?: (line: string) => void } = {},
): Promise<Ran> {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const lines: string[] = []
  let late = false
  const timer = setTimeout(() => {
    late = true
    end(child)
  }, seconds * 1000)
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (!hear) return
      timer.refresh()
      hear(line)
    })
  const exitCode = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  clearTimeout(timer)
  running.delete(child)
  end(child)
  return { lines, exitCode, late }
}

/** Does the same with all of these, so many at a time; results in their order. */
export async function inPool<Item, Result>(
  items: readonly Item[],
  jobs: number,
  act: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = [...items.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await act(next[1], next[0])
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return results
}
