import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The repository. */
export const root = join(import.meta.dirname, '../../..')

/** A folder like a repository, whose shared packages are those of this one. */
export function createWorkspace(folder: string): void {
  mkdirSync(join(folder, 'node_modules/@countersign'), { recursive: true })
  mkdirSync(join(folder, 'packages'))
  for (const name of ['client', 'mock', 'openapi'])
    symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@countersign', name))
  symlinkSync(join(root, 'packages/client'), join(folder, 'packages/client'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
}

/** Writes the settings of the compiler, for the packages of these vendors. */
export function writeSettings(folder: string, vendors: readonly string[]): void {
  const settings = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
    include: vendors.map((vendor) => `packages/${vendor}/src`),
    exclude: ['**/*.test.ts', '**/testing.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
}

/** Writes files below a folder, by their path in it. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}
