import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../document/workspace.ts'
import { runFor } from '../pool.ts'
import { failed, type OtherOutcome } from './other.ts'

/** Whether what a generator wrote compiles in a strict program that bundlers take. */
export async function compiles(folder: string, include: string, seconds: number): Promise<OtherOutcome> {
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: [include] }))
  const { lines, exitCode, late } = await runFor(seconds, join(root, 'node_modules/.bin/tsc'), ['-p', folder])
  if (exitCode === 0) return { works: true }
  return late ? failed(lines, late, seconds) : { works: false, reason: (lines[0] ?? '').slice(0, 200) }
}
