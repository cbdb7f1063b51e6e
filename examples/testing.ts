import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { type Program, perform } from './shared/command.ts'

/** How a program ended, and what it printed. */
export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** A program that runs. */
export interface Running {
  ended: Promise<Ended>
  /** Ends it as Ctrl+C does. */
  end(): void
  /** What it prints that looks like this, as soon as it does. */
  printed(pattern: RegExp): Promise<string>
}

/**
 * For tests: starts a program.
 *
 * @param fetch what answers it, the mock as a rule
 * @param variables its environment
 */
export function start(
  program: Program,
  args: string[],
  fetch: typeof globalThis.fetch,
  variables: Record<string, string> = {},
): Running {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const lines = { stdout: '', stderr: '' }
  let onLine = () => {}
  const writer = (stream: keyof typeof lines) => (line: string) => {
    lines[stream] += `${line}\n`
    onLine()
  }
  const ending = new AbortController()
  const surroundings = { fetch, print: writer('stdout'), warn: writer('stderr'), signal: ending.signal }
  const ended = perform(program, args, surroundings)
    .finally(() => vi.unstubAllEnvs())
    .then((code) => ({ code, ...lines }))
  return {
    ended,
    end: () => ending.abort(),
    printed: (pattern) =>
      new Promise((resolve) => {
        onLine = () => {
          const [found] = pattern.exec(lines.stdout) ?? []
          if (found) resolve(found)
        }
        onLine()
      }),
  }
}

/** For tests: runs a program to its end. */
export const run = (...given: Parameters<typeof start>): Promise<Ended> => start(...given).ended

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-example-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
