import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeDeclarations } from './declarations.ts'
import { bundleEntries, readEntries } from './entries.ts'

/**
 * Builds the package it is called in, from nothing: what is published must not hold a file of an earlier build. Each
 * entry becomes one file as an ES module and one as CommonJS, with declarations for both.
 * With `--types-only` it writes declarations alone.
 */
const { values } = parseArgs({ options: { 'types-only': { type: 'boolean', default: false } } })
const folder = process.cwd()

rmSync(join(folder, 'dist'), { recursive: true, force: true })
try {
  const entries = values['types-only'] ? undefined : readEntries(folder)
  writeDeclarations(folder, entries)
  if (entries) await bundleEntries(folder, entries)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
