import type { OperationView } from '../data/operation-view.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { typescriptSample } from './typescript.ts'
import { environmentOf } from './values/environment.ts'
import { Code, quote } from './values/literal.ts'

/** A program that calls an operation of the mock, in one process and without an account. */
export function againstMock(docs: VendorDocs, view: OperationView): string {
  const fetch = new Code(`createMockFetch({ vendors: [${quote(docs.vendor)}] })`)
  const [imports = '', ...rest] = typescriptSample(docs, view, { fetch }).split('\n\n')
  const environment = Object.entries(environmentOf(docs, view)).map(
    ([name, value], index) =>
      `process.env.${name} ??= ${quote(value)}${index === 0 && value === 'any' ? ' // the mock takes any' : ''}`,
  )
  return [`import { createMockFetch } from '@countersign/mock'\n${imports}`, environment.join('\n'), ...rest]
    .filter((part) => part !== '')
    .join('\n\n')
}
