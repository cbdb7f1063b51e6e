import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { refuse } from '../../../checks/refusal.ts'
import { isNode, type Node } from '../walk.ts'

const root = join(import.meta.dirname, '../../../..')

/**
 * Reads a description from its file, and from those it refers to.
 *
 * @throws Refusal when it cannot be read
 */
export async function load(file: string): Promise<Node> {
  const text = readFileSync(file, 'utf8')
  const document = parseText(text, file)
  return leadsOut(document) ? await bundle(file) : document
}

function parseText(text: string, file: string): Node {
  let document: unknown
  try {
    document = /^\s*\{/.test(text) ? JSON.parse(text) : parse(text, { maxAliasCount: -1, logLevel: 'error' })
  } catch (error) {
    throw refuse('unreadable', `${file} is neither JSON nor YAML: ${(error as Error).message}.`, 'Correct the file.')
  }
  if (isNode(document)) return document
  throw refuse('not-an-object', `${file} holds no object.`, 'Give the file of an API description.')
}

const leadsOut = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  Object.entries(node).some(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? !value.startsWith('#') : leadsOut(value),
  )

/** Joins a description of many files. */
async function bundle(file: string): Promise<Node> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-import-'))
  const output = join(folder, 'bundle.json')
  try {
    await promisify(execFile)(
      join(root, 'node_modules/.bin/redocly'),
      ['bundle', file, '--output', output, '--lint-config', 'off'],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
      },
    )
    return parseText(readFileSync(output, 'utf8'), output)
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw refuse(
      'not-bundled',
      `The files of ${file} cannot be joined: ${stderr?.trim() || message}.`,
      'Correct the references.',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
