import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundle, packageFolder } from './bundle.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Files of the mock under test: what a program imports, and the command. */
    mock: { index: string; cli: string }
  }
}

/**
 * What is under test: the sources, or in the project `built` a bundle made for this run. A folder of its own, because
 * other tests read `dist` at the same time.
 */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (project.name !== 'built') {
    project.provide('mock', { index: join(packageFolder, 'src/index.ts'), cli: join(packageFolder, 'src/cli/cli.ts') })
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'countersign-mock-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  await bundle(folder)
  project.provide('mock', { index: join(folder, 'index.js'), cli: join(folder, 'cli.js') })
  return () => rmSync(folder, { recursive: true })
}
