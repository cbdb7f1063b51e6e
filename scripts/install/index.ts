import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSteps } from '../steps.ts'
import { compileEverywhere } from './compile.ts'
import { createProject } from './consumer.ts'
import { startInstalledMock } from './mock.ts'
import { publishAll, publishNeeds } from './publish.ts'
import { startRegistry } from './registry.ts'
import { runMock } from './run-mock.ts'
import { runRuntimes } from './run-runtimes.ts'
import { installTools } from './tools.ts'

/**
 * The packages as a stranger gets them: released to a registry on loopback, installed from there outside of the
 * repository, and used on every runtime, by every bundler and with every TypeScript that is promised.
 */
const work = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-install-')))
const steps = createSteps()
const closing: (() => void)[] = [() => rmSync(work, { recursive: true, force: true })]
process.once('exit', () => closing.reverse().map((close) => close()))

/** Does what all that follows rests on: without it there is nothing more to try. */
async function must<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  let result: Result | undefined
  const done = await steps.run(name, async () => {
    result = await act()
  })
  if (done) return result as Result
  steps.close()
  process.exit()
}

await must('installs the tools of runtimes', installTools)
const registry = await must('starts a registry that knows nothing', () => startRegistry(work))
closing.push(registry.close)
const peers = await must('publishes what the packages need of others', () => publishNeeds(registry))
const versions = await must('releases every package to it', () => publishAll(work, registry))
const project = await must('installs them in a project of somebody else', () =>
  createProject(work, registry, versions, peers),
)
await steps.run('runs nothing of a package while installing it', () => {
  if (project.installScripts.length > 0) throw new Error(project.installScripts.join(', '))
})
const mock = await must('starts the installed mock', () => startInstalledMock(project))
closing.push(() => void mock.child.kill())
await runRuntimes(steps, project, mock.url)
await runMock(steps, project)
await compileEverywhere(steps, project)
steps.close()
process.exit()
