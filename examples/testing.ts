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

/**
 * For tests: runs a program to its end.
 *
 * @param fetch what answers it, the mock as a rule
 * @param variables its environment
 */
export async function run(
  program: Program,
  args: string[],
  fetch: typeof globalThis.fetch,
  variables: Record<string, string> = {},
): Promise<Ended> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const lines = { stdout: '', stderr: '' }
  const writer = (stream: keyof typeof lines) => (line: string) => {
    lines[stream] += `${line}\n`
  }
  const { signal } = new AbortController()
  try {
    const code = await perform(program, args, { fetch, print: writer('stdout'), warn: writer('stderr'), signal })
    return { code, ...lines }
  } finally {
    vi.unstubAllEnvs()
  }
}

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-example-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
