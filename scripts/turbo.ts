import { spawn } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..')
const runs = join(root, '.turbo/runs')

/** One task of a run. */
export interface TurboTask {
  /** `@countersign/sigma#test`, `//#lint:code` */
  taskId: string
  task: string
  directory?: string
  cache: { status: 'HIT' | 'MISS' }
  /** Undefined for a task that did not get its turn. */
  execution?: { startTime: number; endTime: number; exitCode: number | null }
}

export interface TurboRun {
  exitCode: number
  tasks: TurboTask[]
  /** What a task printed. */
  outputOf(taskId: string): string
  /** What turbo itself complained of. */
  complaints: string[]
}

/**
 * Runs turbo tasks without turbo's own output.
 *
 * @param onLine gets each line that a task prints, as it comes
 */
export async function runTurbo(
  tasks: string[],
  onLine: (taskId: string, line: string) => void = () => {},
): Promise<TurboRun> {
  rmSync(runs, { recursive: true, force: true })
  const args = ['run', ...tasks, '--json', '--summarize', '--continue', '--output-logs=new-only']
  const child = spawn(join(root, 'node_modules/.bin/turbo'), args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', REDOCLY_TELEMETRY: 'off' },
  })
  const closed = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

  const output = new Map<string, string[]>()
  const complaints: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const { source, level, text } = readEvent(line)
    if (source === 'turbo') {
      if (level === 'error') complaints.push(text.trim())
      continue
    }
    const lines = output.get(source) ?? []
    if (lines.length === 0) output.set(source, lines)
    lines.push(text)
    onLine(source, text)
  }
  const exitCode = await closed
  const [summary] = globSync('*.json', { cwd: runs })
  const ran = summary ? (JSON.parse(readFileSync(join(runs, summary), 'utf8')) as { tasks: TurboTask[] }).tasks : []
  return { exitCode, tasks: ran, complaints, outputOf: (taskId) => (output.get(taskId) ?? []).join('\n') }
}

function readEvent(line: string): { source: string; level: string; text: string } {
  try {
    return JSON.parse(line) as { source: string; level: string; text: string }
  } catch {
    return { source: 'turbo', level: 'error', text: line }
  }
}
