import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describeProblem, readSpec } from '@countersign/openapi'
import { checkExamples } from '../../checks/examples.ts'
import { checkMockRules } from '../../checks/mock-rules.ts'
import { checkModel } from '../../checks/model.ts'
import { checkStatements } from '../../checks/statements/index.ts'
import { operationsModule } from '../../generate/module/operations-module.ts'
import { createVendorModel } from '../../generate/vendor-model.ts'
import type { DocumentChange } from '../site.ts'

/** What became of a changed spec before any test ran. */
export interface Checked {
  /** Why nothing can be generated from it: it reaches no package. */
  refused?: string
  /** What a check of specs says: of an example, or of a row of `facts.yaml`. */
  caught?: string
  /** What is generated from it, by path in the repository. */
  files: ReadonlyMap<string, string>
}

/** Generates from a changed spec, and asks the checks that know more than the spec: its examples and the vendor's pages. */
export function checkSpec(root: string, { vendor, document }: DocumentChange): Checked {
  const changed = document()
  const model = readSpec(changed, { name: vendor })
  const problems = [...model.problems]
  const files = new Map<string, string>()
  const folder = `packages/${vendor}`
  try {
    const ownMultipart = existsSync(join(root, folder, 'src/multipart.ts'))
    files.set(`${folder}/openapi.gen.json`, `${JSON.stringify(changed, null, 2)}\n`)
    files.set(
      `${folder}/src/operations.gen.ts`,
      operationsModule(createVendorModel(vendor, model, problems, ownMultipart)),
    )
  } catch (error) {
    return { refused: String((error as Error).message), files }
  }
  const error = problems.find(({ severity }) => severity === 'error')
  if (error) return { refused: describeProblem(error), files }
  const [caught] = [
    ...checkStatements(root, vendor, model),
    ...checkExamples(vendor, model),
    ...checkModel(vendor, model),
    ...checkMockRules(vendor, model),
  ]
  return { files, ...(caught !== undefined && { caught }) }
}
