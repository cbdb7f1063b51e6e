import { type SpawnOptions, spawn } from 'node:child_process'

/** What became of a command. */
export interface Captured {
  /** Its exit code, null where a signal ended it. */
  code: number | null
  /** All that it printed, on both streams, in the order in which it came. */
  printed: string
}

/**
 * Runs a command to its end, without input, and keeps what it prints.
 *
 * @throws where it cannot be started, or its signal ends it
 */
export function capture(
  command: string,
  args: readonly string[],
  options: Omit<SpawnOptions, 'stdio'>,
): Promise<Captured> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, printed }))
  })
}
