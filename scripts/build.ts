import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Builds the package it is called in, from nothing: what is published must not hold a file of an earlier build. */
const tsc = join(import.meta.dirname, '../node_modules/.bin/tsc')
rmSync('dist', { recursive: true, force: true })
try {
  execFileSync(tsc, ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
} catch {
  process.exitCode = 1
}
