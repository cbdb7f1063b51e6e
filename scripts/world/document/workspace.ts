import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The repository. */
export const root = join(import.meta.dirname, '../../..')

/** What the vendor is called that a document becomes. */
export const vendor = 'acme'

/** A folder like a repository with one vendor, whose packages are those of this one. */
export function createWorkspace(folder: string): void {
  mkdirSync(join(folder, 'node_modules/@countersign'), { recursive: true })
  for (const name of ['client', 'mock', 'openapi'])
    symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@countersign', name))
  symlinkSync(join(folder, 'packages', vendor), join(folder, 'node_modules/@countersign', vendor))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const settings = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
    include: [`packages/${vendor}/src`],
    exclude: ['**/*.test.ts'],
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
