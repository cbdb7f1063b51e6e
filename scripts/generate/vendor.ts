import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem, SpecModel } from '@countersign/openapi'
import { Refusal } from '../checks/refusal.ts'
import { operationsModule } from './module/operations-module.ts'
import { schemaTypes } from './types/schema-types.ts'
import { createVendorModel } from './vendor-model.ts'

/**
 * The generated files of a vendor's package, by their path in it.
 *
 * @throws Refusal for what is wrong with the spec, and for what the client cannot carry: with operation, place and remedy
 */
export async function generateVendor(
  root: string,
  vendor: string,
  bundle: string,
  model: SpecModel,
): Promise<Map<string, string>> {
  const problems = [...model.problems]
  const ownMultipart = existsSync(join(root, 'packages', vendor, 'src/multipart.ts'))
  const generated = await generateModules(vendor, model, problems, ownMultipart)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Refusal(errors, `specs/${vendor}:\n`)
  return new Map([['openapi.gen.json', bundle], ...generated])
}

/** The TypeScript modules of a spec, by their path; what the client cannot carry is added to `problems`. */
export async function generateModules(
  vendor: string,
  model: SpecModel,
  problems: Problem[],
  ownMultipart = false,
): Promise<Map<string, string>> {
  const read = createVendorModel(vendor, model, problems, ownMultipart)
  return new Map([
    ['src/schema.gen.ts', await schemaTypes(read)],
    ['src/operations.gen.ts', operationsModule(read)],
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
