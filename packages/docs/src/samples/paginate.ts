import type { OperationView } from '../data/operation-view.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { argument, clientLines } from './typescript.ts'
import { sampleInput } from './values/input.ts'
import { quote } from './values/literal.ts'

/** A program that reads a list to its end. */
export function paginateSample(docs: VendorDocs, view: OperationView): string {
  const input = argument(docs, sampleInput(view, docs.names))
  return [
    `import { ${docs.client.factory} } from ${quote(docs.manifest.name)}`,
    '',
    ...clientLines(docs, view, {}),
    `for await (const item of ${docs.client.variable}.${view.id}.paginate(${input})) {`,
    '  console.log(item)',
    '}',
    '',
  ].join('\n')
}
