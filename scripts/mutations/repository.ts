import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSpec } from '@countersign/openapi'
import { listVendors } from '../checks/layout/index.ts'
import type { Repository } from './site.ts'

/** The specs as the packages hold them: each is one document. */
export function readRepository(root: string): Repository {
  const specs = listVendors(root).map((vendor) => {
    const text = readFileSync(join(root, 'packages', vendor, 'openapi.gen.json'), 'utf8')
    return { vendor, model: readSpec(JSON.parse(text), { name: vendor }) }
  })
  return { root, specs }
}
