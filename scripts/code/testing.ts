import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of this repository that somebody wrote. */
export interface Source {
  /** Its path from the root. */
  file: string
  text: string
}

const root = join(import.meta.dirname, '../..')

/** All TypeScript and JavaScript of this repository but what is generated, whether it is committed yet or not. */
export function readSources(): Source[] {
  const args = ['ls-files', '-co', '--exclude-standard', '-z', '*.ts', '*.js', '*.cjs', '*.mjs']
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !file.includes('.gen.') && existsSync(join(root, file)))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

/** Whether a file is there for tests alone. */
export const isTest = (file: string): boolean => /\.test(-d)?\.c?[jt]s$|(^|\/)testing\.ts$/.test(file)
