import type { OperationView } from '../data/operation-view.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { argument, clientLines } from './typescript.ts'
import { sampleInput } from './values/input.ts'
import { quote } from './values/literal.ts'

/** A program that tells the answers of an operation from other errors. */
export function catchSample(docs: VendorDocs, view: OperationView): string {
  const { client, manifest, names } = docs
  const call = `${client.variable}.${view.id}`
  return [
    `import { ${client.factory} } from ${quote(manifest.name)}`,
    '',
    ...clientLines(docs, view, {}),
    'try {',
    `  console.log(await ${call}(${argument(docs, sampleInput(view, names)).replaceAll('\n', '\n  ')}))`,
    '} catch (error) {',
    `  if (!${call}.isError(error)) throw error`,
    '  console.error(error.status, error.code, error.message)',
    '}',
    '',
  ].join('\n')
}
