import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operationsModule } from './operations.ts'
import { schemaTypes } from './schema.ts'
import type { Spec } from './spec.ts'

/** The generated files of a vendor's package, by their path in it. */
export async function generateVendor(root: string, vendor: string, bundle: string): Promise<Map<string, string>> {
  const spec = JSON.parse(bundle) as Spec
  const ownMultipart = existsSync(join(root, 'packages', vendor, 'src/multipart.ts'))
  return new Map([
    ['openapi.gen.json', bundle],
    ['src/schema.gen.ts', await schemaTypes(vendor, spec)],
    ['src/operations.gen.ts', operationsModule(vendor, spec, ownMultipart)],
  ])
}

/** Which of the files differ from what the package holds. */
export function changedFiles(root: string, vendor: string, files: Map<string, string>): string[] {
  return [...files].flatMap(([name, content]) => {
    const file = join(root, 'packages', vendor, name)
    return existsSync(file) && readFileSync(file, 'utf8') === content ? [] : [name]
  })
}

export function writeFiles(root: string, vendor: string, files: Map<string, string>): void {
  for (const name of changedFiles(root, vendor, files))
    writeFileSync(join(root, 'packages', vendor, name), files.get(name) ?? '')
}
