import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const clientIndex = join(import.meta.dirname, '../../packages/client/src/index.ts')

/** What the generated modules export beside the types of a spec. */
const generated = [
  'Operations',
  'InferredPath',
  'api',
  'servers',
  'paths',
  'operations',
  'components',
  'webhooks',
  '$defs',
]

/** The names that a schema must not have, since a vendor's package exports them already. */
export function reservedTypes(): string[] {
  const exported = [...readFileSync(clientIndex, 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(
    ([, list = '']) => list.split(',').map((name) => name.replace(/^\s*type /, '').trim()),
  )
  return [...exported.filter(Boolean), ...generated]
}
