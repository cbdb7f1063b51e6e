import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A command that was started and goes on running. */
export interface RunningCli {
  /** What it has printed so far. */
  printed(): string
  /** Resolves once the output matches. @throws when it does not within 20 s, or the command ends before */
  prints(pattern: RegExp): Promise<RegExpExecArray>
  /** Asks it to end, and resolves to its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  process: ChildProcess
}

/**
 * Starts a command that serves.
 *
 * @param options `detached`: for a command that starts others and does not pass signals on; all of them are asked to end
 */
export function startCli(
  command: string,
  args: string[],
  { cwd, env = process.env, detached = false }: { cwd: string; env?: NodeJS.ProcessEnv; detached?: boolean },
): RunningCli {
  const child = spawn(command, args, { cwd, env, detached, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close') as Promise<[number | null]>
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      child.emit('printed')
    })
  }
  return {
    process: child,
    printed: () => output,
    async prints(pattern) {
      const signal = AbortSignal.timeout(60_000)
      const missing = () => new Error(`${[command, ...args].join(' ')} printed no ${pattern}, but:\n${output}`)
      for (;;) {
        const match = pattern.exec(output)
        if (match) return match
        if (child.exitCode !== null) throw missing()
        await Promise.race([once(child, 'printed', { signal }), ended]).catch(() => {
          throw missing()
        })
      }
    },
    async stop(signal = 'SIGTERM') {
      if (detached && child.pid) process.kill(-child.pid, signal)
      else child.kill(signal)
      const [code] = await ended
      return code
    },
  }
}
