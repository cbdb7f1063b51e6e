import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'
import { testTasks } from './test-tasks.ts'
import { runTurbo, type TurboTask } from './turbo.ts'
import { countsFile, isCountsLine, type TestCounts } from './vitest-reporter.ts'

/**
 * Lint, generated files, types, builds, tests, or the tasks that are named, through turbo. Prints a line per finished
 * package and closes with one line that counts every test of every package, and every other task as one. Options, as
 * `--force`, are turbo's.
 */
const root = join(import.meta.dirname, '..')

// Whether there is a Chromium decides which tests run, so turbo has to know.
process.env.CHROMIUM_PATH = findChromium() ?? ''
/** The folders of the tests that are not simply those of a package. */
const folders: Record<string, string> = {
  'test:scripts': 'scripts',
  'test:code': 'scripts/code',
  'test:browser': 'packages/docs/browser-tests',
}
const given = process.argv.slice(2)
const options = given.filter((argument) => argument.startsWith('-'))
const named = given.filter((argument) => !options.includes(argument))
const run = await runTurbo([...(named.length > 0 ? named : testTasks), ...options], (_, line) => {
  if (isCountsLine(line)) console.log(line)
})

const total = { passed: 0, failed: 0, skipped: 0 }
for (const task of run.tasks) {
  const done = task.execution?.exitCode === 0
  const counts = countsOf(task)
  total.passed += counts?.passed ?? (done ? 1 : 0)
  total.failed += done ? 0 : Math.max(1, counts?.failed ?? 0)
  total.skipped += Object.values(counts?.skipped ?? {}).reduce((sum, count) => sum + count, 0)
  if (!done && task.execution) console.log(`\n${'─'.repeat(30)} ${task.taskId}\n${run.outputOf(task.taskId)}`)
}
const notRun = run.tasks.filter(({ execution }) => !execution).map(({ taskId }) => taskId)
if (notRun.length > 0) console.log(`\nNot run, because something before failed: ${notRun.join(', ')}`)
const failed = run.tasks.filter(({ execution }) => execution && execution.exitCode !== 0)
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ taskId }) => taskId).join(', ')}`)
if (run.exitCode !== 0 && total.failed === 0) {
  total.failed = 1
  console.log(`\nturbo failed:\n${run.complaints.join('\n')}`)
}

const unchanged = run.tasks.filter(({ cache }) => cache.status === 'HIT').length
const others = run.tasks.filter((task) => !isTest(task)).map(describeTask)
console.log(`\n${others.join('\n')}`)
if (unchanged > 0) console.log(`\n${unchanged} of ${run.tasks.length} tasks have not changed since they last passed.`)
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed === 0 ? 0 : 1

function isTest({ task }: TurboTask): boolean {
  return task === 'test' || task in folders
}

function countsOf(task: TurboTask): TestCounts | undefined {
  if (!isTest(task) || !task.execution) return undefined
  const file = join(root, folders[task.task] ?? task.directory ?? '', countsFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestCounts) : undefined
}

function describeTask({ taskId, cache, execution }: TurboTask): string {
  const mark = execution?.exitCode === 0 ? '✓' : '✗'
  const seconds = execution ? `${((execution.endTime - execution.startTime) / 1000).toFixed(1)} s` : 'not run'
  const name = taskId.replace(/^\/\/#/, '')
  return `${mark} ${name.padEnd(57)} ${(cache.status === 'HIT' ? 'unchanged' : seconds).padStart(8)}`
}
