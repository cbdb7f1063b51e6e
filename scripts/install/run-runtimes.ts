import { deepEqual } from 'node:assert/strict'
import { findChromium } from '../chromium.ts'
import type { Steps } from '../steps.ts'
import { command } from './command.ts'
import type { Project } from './consumer.ts'
import { tool, toolFile, toolsOf } from './tools.ts'

/** What `runtimes/jobs.js` comes to against the mock, wherever it runs. */
const done = {
  merit: 'Accepted',
  approved: 'string',
  user: 'string',
  image: 'image/gif',
  added: 1,
  refused: 'ApiError 104',
}

/** Runs the programs of `runtimes` where people run such programs. */
export async function runRuntimes(steps: Steps, { folder, env }: Project, mock: string): Promise<void> {
  const variables = { ...env, MOCK_URL: mock, DENO_DIR: `${folder}/.deno` }
  const prints = async (file: string, args: string[], more: NodeJS.ProcessEnv = {}) => {
    const output = await command(file, args, { cwd: folder, env: { ...variables, ...more } })
    deepEqual(JSON.parse(output), done)
  }

  for (const { name, version, isThere } of toolsOf('node-')) {
    if (!isThere) {
      steps.skip(`Node ${version}`, 'its package does not install on this machine')
      continue
    }
    const node = toolFile(name, 'bin/node')
    await steps.run(`Node ${version}, ES modules`, () => prints(node, ['node/main.mjs']))
    await steps.run(`Node ${version}, CommonJS`, () => prints(node, ['commonjs/main.cjs']))
  }
  await steps.run('Bun', () => prints(tool('bun'), ['bun/main.ts']))
  await steps.run('Deno', () => prints(tool('deno'), ['run', '--allow-net', '--allow-env', 'deno/main.ts']))
  await steps.run('workerd', () => prints(process.execPath, ['workerd/main.mjs']))

  for (const bundler of ['esbuild', 'rollup', 'webpack', 'vite']) {
    await steps.run(`bundled by ${bundler}`, async () => {
      await command(process.execPath, [`bundled/${bundler}.mjs`], { cwd: folder, env })
      const program = `import { run } from './out/${bundler}/main.js'\nconsole.log(JSON.stringify(await run(process.env.MOCK_URL)))`
      await prints(process.execPath, ['--input-type=module', '--eval', program])
    })
  }
  const chromium = findChromium()
  if (chromium)
    await steps.run('Chromium', () => prints(process.execPath, ['browser/main.mjs'], { CHROMIUM_PATH: chromium }))
  else steps.skip('Chromium', 'there is none on this machine; CHROMIUM_PATH names one')

  await steps.run('a test suite under Jest, CommonJS', async () => {
    const args = [toolFile('jest', 'bin/jest.js'), '--rootDir', 'jest', '--testMatch', '**/*.test.cjs']
    await command(process.execPath, args, { cwd: folder, env })
  })
  await steps.run('a test suite under Vitest', async () => {
    await command(process.execPath, [toolFile('vitest', 'vitest.mjs'), 'run', '--root', 'vitest'], { cwd: folder, env })
  })
}
