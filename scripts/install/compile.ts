import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Steps } from '../steps.ts'
import { command } from './command.ts'
import type { Project } from './consumer.ts'
import { toolFile, toolsOf } from './tools.ts'

/** A way in which TypeScript projects find packages. */
interface Resolution {
  name: string
  compilerOptions: Record<string, unknown>
  type: 'module' | 'commonjs'
  /** The first TypeScript without it. */
  until?: number
}

const resolutions: Resolution[] = [
  { name: 'nodenext', compilerOptions: { module: 'nodenext' }, type: 'module' },
  { name: 'bundler', compilerOptions: { module: 'esnext', moduleResolution: 'bundler' }, type: 'module' },
  { name: 'node16, CommonJS', compilerOptions: { module: 'node16' }, type: 'commonjs' },
  {
    name: 'node10, CommonJS',
    compilerOptions: { module: 'commonjs', moduleResolution: 'node' },
    type: 'commonjs',
    until: 6,
  },
]

const strict = {
  target: 'es2022',
  lib: ['es2023'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

/** Compiles a program that uses the packages with every TypeScript, in every way it can find them. */
export async function compileEverywhere(steps: Steps, { folder, env }: Project): Promise<void> {
  for (const { name: compiler, version, isThere } of toolsOf('typescript-')) {
    if (!isThere) {
      steps.skip(`TypeScript ${version}`, 'its package does not install on this machine')
      continue
    }
    const major = Number.parseInt(version, 10)
    for (const { name, compilerOptions, type, until = Number.POSITIVE_INFINITY } of resolutions) {
      if (major >= until) continue
      await steps.run(`TypeScript ${version}, ${name}`, async () => {
        const project = join(folder, 'typescript', `${compiler} ${name}`)
        mkdirSync(project)
        cpSync(join(folder, 'typescript/program.ts'), join(project, 'program.ts'))
        writeFileSync(join(project, 'package.json'), JSON.stringify({ type }))
        writeFileSync(
          join(project, 'tsconfig.json'),
          JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions }, files: ['program.ts'] }),
        )
        await command(process.execPath, [toolFile(compiler, 'bin/tsc'), '-p', project], { cwd: folder, env })
      })
    }
  }
}
