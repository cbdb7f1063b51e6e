import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Json } from '../source/document.ts'
import { Document } from './document.ts'
import { takeAll } from './steps.ts'

/**
 * Takes some descriptions all the way. A process of its own, so that whoever started it can end it. Says each step on a
 * line, and at the end the outcome of each as JSON on another.
 */
const [listed = '[]', keep] = process.argv.slice(2)
const documents = (JSON.parse(listed) as [name: string, file: string][]).map(
  ([name, file], index) => new Document(name, `acme${index + 1}`, JSON.parse(readFileSync(file, 'utf8')) as Json),
)
const folder = mkdtempSync(join(tmpdir(), 'countersign-world-'))
try {
  await takeAll(folder, documents)
} finally {
  if (keep) console.log(`kept ${folder}`)
  else rmSync(folder, { recursive: true, force: true })
}
process.exit()
