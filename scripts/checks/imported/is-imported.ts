import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a spec was imported and is held to the weaker rules: its `info` has `x-imported`. */
export function isImported(root: string, vendor: string): boolean {
  const contents = join(root, 'specs', vendor, 'openapi.yaml')
  return existsSync(contents) && /^ {2}x-imported:/m.test(readFileSync(contents, 'utf8'))
}
