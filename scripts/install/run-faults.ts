import { globSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Format } from 'esbuild'
import type { Steps } from '../steps.ts'
import { command } from './command.ts'
import type { Project } from './consumer.ts'
import { tool, toolFile, toolsOf } from './tools.ts'

const root = join(import.meta.dirname, '../..')

/** What goes wrong on the way goes wrong in the same way everywhere: each runtime tries the installed package of a vendor. */
export async function runFaults(steps: Steps, { folder, env }: Project): Promise<void> {
  const vendors = globSync('packages/*/src/faults.test.ts', { cwd: root }).map((file) => file.split('/')[1] as string)
  let tried = 0
  const run = (runtime: string, file: string, format: Format, args: string[] = []) => {
    const vendor = vendors[tried++ % vendors.length] as string
    return steps.run(`faults, by ${vendor} on ${runtime}`, async () => {
      const program = await writeProgram(vendor, format, folder)
      await command(file, [...args, program], { cwd: folder, env: { ...env, DENO_DIR: `${folder}/.deno` } })
    })
  }

  for (const { name, version, isThere } of toolsOf('node-')) {
    if (!isThere) {
      steps.skip(`faults on Node ${version}`, 'its package does not install on this machine')
      continue
    }
    const node = toolFile(name, 'bin/node')
    await run(`Node ${version}, ES modules`, node, 'esm')
    await run(`Node ${version}, CommonJS`, node, 'cjs')
  }
  await run('Bun', tool('bun'), 'esm')
  await run('Deno', tool('deno'), 'esm', ['run', '--allow-all'])
}

/**
 * Writes the suite of a vendor as a plain program, which needs nothing but the package. It fails with what it says.
 *
 * @returns its file
 */
async function writeProgram(vendor: string, format: Format, folder: string): Promise<string> {
  const outfile = join(folder, 'faults', `${vendor}.${format === 'esm' ? 'mjs' : 'cjs'}`)
  const contents = `
    import { faultChecks, runChecks } from './packages/contract/src/faults/index.ts'
    import { faults } from './packages/${vendor}/src/testing.ts'
    import * as published from '@countersign/${vendor}'
    runChecks(faultChecks(faults(published)), console.log).then((failed) => {
      process.exitCode = failed === 0 ? 0 : 1
    })`
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format,
    outfile,
    logLevel: 'error',
  })
  return outfile
}
