import { paginationOf } from '../data/pagination.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { skillText } from '../programs/skill.ts'
import { againstMock } from '../samples/against-mock.ts'
import { firstOperation } from '../samples/first-operation.ts'
import { paginateSample } from '../samples/paginate.ts'
import { typescriptSample } from '../samples/typescript.ts'
import { environmentOf } from '../samples/values/environment.ts'
import type { SampleFile } from '../samples/values/file.ts'
import { sampleInput } from '../samples/values/input.ts'

/** A program that the site shows. */
export interface Program {
  /** What it is called in a test, and as a file. */
  readonly name: string
  readonly text: string
  readonly environment: Readonly<Record<string, string>>
  readonly files: readonly SampleFile[]
}

/** Every program of a vendor's page and of its skill, those of webhooks aside. */
export function programsOf(docs: VendorDocs): readonly Program[] {
  const { vendor } = docs
  const first = firstOperation(docs)
  const environment = first ? environmentOf(docs, first) : {}
  const snippets = [...skillText(docs).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  return [
    ...operationsOf(docs).map((view) => ({
      name: `${vendor}.${view.id}`,
      text: typescriptSample(docs, view),
      environment: environmentOf(docs, view),
      files: filesOf(docs, view),
    })),
    ...operationsOf(docs)
      .filter((view) => paginationOf(view) !== undefined)
      .map((view) => ({
        name: `${vendor}.${view.id}.paginate`,
        text: paginateSample(docs, view),
        environment: environmentOf(docs, view),
        files: [],
      })),
    ...(first ? [{ name: `${vendor}.quick-start`, text: againstMock(docs, first), environment: {}, files: [] }] : []),
    ...snippets.map((text, index) => ({ name: `${vendor}.skill-${index + 1}`, text, environment, files: [] })),
  ]
}

function filesOf(docs: VendorDocs, view: Parameters<typeof sampleInput>[0]): SampleFile[] {
  const { body } = sampleInput(view, docs.names)
  if (body?.kind === 'file') return [body.file]
  return body?.kind === 'form' ? body.fields.flatMap(({ file }) => file ?? []) : []
}
