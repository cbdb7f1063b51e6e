import type { SpecModel } from '../api/spec-model.ts'
import type { Statement } from '../basis/statement.ts'
import { documentWith, read } from './document.ts'

export const sources = {
  guide: { page: 'https://example.com/guide', title: 'Guide', kind: 'vendor', retrieved: '2026-11-22' },
  forum: { page: 'https://example.org/forum', title: 'Forum', kind: 'third-party', retrieved: '2026-11-20' },
}
export const documented = { from: 'guide', basis: 'documented' }
export const reported = { from: 'forum', basis: 'reported' }
export const inferred = (...of: string[]) => ({ from: 'guide', basis: 'inferred', ...(of.length > 0 && { of }) })

/** The model of a document whose API is documented by the guide. */
export const model = (operation: object, rest: object = {}): SpecModel =>
  read(documentWith(operation, { info: { title: 'Things', 'x-sources': sources, 'x-source': documented }, ...rest }))
    .model

/** What a statement rests on, in short. */
export const short = ({ sources: entries }: Statement) =>
  entries.map(({ from, basis, of, inheritedFrom }) =>
    [from, basis, ...(of ? [`of ${of.join()}`] : []), ...(inheritedFrom ? [`by ${inheritedFrom}`] : [])].join(' '),
  )
export const operationOf = (spec: SpecModel) => spec.operations[0] as NonNullable<(typeof spec.operations)[0]>
