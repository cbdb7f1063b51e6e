import { type Basis, statements } from '@countersign/openapi'
import { countBases } from '../data/count-bases.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { firstParagraph, plainText } from '../markup/markdown.ts'
import { mockBase } from '../samples/mock.ts'

/** What the pages that tell of all vendors know of one. */
export interface VendorSummary {
  readonly vendor: string
  readonly title: string
  /** One sentence. */
  readonly about: string
  /** `live`, `successor`, `unverified`, `ended`; `undefined` where nobody says. */
  readonly state: string | undefined
  readonly packageName: string
  readonly published: boolean
  readonly homepage: string | undefined
  readonly mock: string
  readonly counts: Readonly<Record<Basis, number>>
  readonly questions: number
  readonly operations: readonly { readonly id: string; readonly summary: string; readonly call: string }[]
  readonly webhooks: number
}

export function summarize(docs: VendorDocs): VendorSummary {
  const { vendor, title, model, manifest, client } = docs
  const questions = new Map(
    [...statements(model)].map((statement) => [statement.definition, statement.questions.length]),
  )
  return {
    vendor,
    title,
    about: firstSentence(plainText(firstParagraph(model.description))),
    state: model.state?.state,
    packageName: manifest.name,
    published: manifest.published,
    homepage: manifest.homepage,
    mock: mockBase(vendor, model),
    counts: countBases(model),
    questions: [...questions.values()].reduce((sum, count) => sum + count, 0),
    operations: operationsOf(docs).map(({ id, summary }) => ({ id, summary, call: `${client.variable}.${id}()` })),
    webhooks: docs.webhooks.length,
  }
}

const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
