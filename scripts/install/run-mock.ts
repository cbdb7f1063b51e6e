import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Steps } from '../steps.ts'
import { command } from './command.ts'
import type { Project } from './consumer.ts'
import { startInstalledMock } from './mock.ts'
import { toolFile, toolsOf } from './tools.ts'

/** Programs of the mock's own tests, which run on one Node. */
const programs = join(import.meta.dirname, '../../packages/mock/src/programs')

/** Uses the installed mock on every Node: imported, required, and as a command that ends in order. */
export async function runMock(steps: Steps, project: Project): Promise<void> {
  const { folder, env } = project
  cpSync(join(programs, 'use-mock.js'), join(folder, 'use-mock.mjs'))
  cpSync(join(programs, 'require-mock.cjs'), join(folder, 'require-mock.cjs'))
  for (const { name, version } of toolsOf('node-').filter(({ isThere }) => isThere)) {
    const node = toolFile(name, 'bin/node')
    await steps.run(`the mock on Node ${version}: imported, required, as a command`, async () => {
      for (const program of ['use-mock.mjs', 'require-mock.cjs']) {
        const printed = await command(node, [program], { cwd: folder, env })
        if (printed !== 'done\n') throw new Error(`${basename(program)} printed ${printed}`)
      }
      const { url, child } = await startInstalledMock(project, node)
      const { status } = await fetch(`${url}/health`)
      child.kill('SIGTERM')
      const [code] = await once(child, 'close')
      if (status !== 200 || code !== 0) throw new Error(`/health answered ${status}, and it ended with ${code}`)
    })
  }
}
