import { globSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { turbo } from './turbo.ts'

/**
 * Everything CI runs, through turbo: lint, generated files, types, tests. Closes with one line that counts every test
 * of every package, and every other task as one.
 */
const root = join(import.meta.dirname, '..')

interface Summary {
  tasks: { taskId: string; task: string; directory?: string; execution?: { exitCode?: number | null } }[]
}
interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

const runs = join(root, '.turbo/runs')
const checks = ['lint:code', 'lint:specs', 'typecheck:scripts', 'test:scripts', 'check-generated', 'typecheck', 'test']
let passed = 0
let failed = 0
const broken: string[] = []

// The tests of the packed packages need every package built, whichever packages there are: hence two runs.
for (const tasks of [['build'], checks]) {
  rmSync(runs, { recursive: true, force: true })
  const exitCode = await turbo(tasks, ['--continue', '--summarize'])
  const [file] = globSync('*.json', { cwd: runs })
  if (file) (JSON.parse(readFileSync(join(runs, file), 'utf8')) as Summary).tasks.forEach(count)
  else broken.push(`turbo ${tasks.join(' ')}, which wrote no summary`)
  if (exitCode !== 0 && broken.length === 0) broken.push(`turbo ${tasks.join(' ')}`)
  if (broken.length > 0) break
}
if (broken.length > 0) console.error(`\nFailed: ${broken.join(', ')}`)
console.log(`\n${passed} passed, ${Math.max(failed, broken.length)} failed`)
process.exitCode = broken.length === 0 ? 0 : 1

function count({ taskId, task, directory, execution }: Summary['tasks'][number]) {
  if (!execution) return
  const succeeded = execution.exitCode === 0
  const folder = task === 'test' ? directory : task === 'test:scripts' ? 'scripts' : undefined
  const report = folder ? readReport(join(root, folder, 'reports/vitest.json')) : undefined
  passed += report?.numPassedTests ?? (succeeded ? 1 : 0)
  failed += succeeded ? 0 : Math.max(1, report?.numFailedTests ?? 0)
  if (!succeeded) broken.push(taskId)
}

function readReport(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    console.error(`${basename(dirname(dirname(path)))} left no report of its tests`)
    return undefined
  }
}
