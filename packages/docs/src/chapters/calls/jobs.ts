import type { Step, Story, Workflow } from '../../data/package/workflows.ts'
import { operationsOf, type VendorDocs } from '../../data/vendor-docs.ts'
import { code, escapeMarkdown } from '../../markup/markdown.ts'
import type { Pen } from '../../markup/pen.ts'
import { type Chapter, paragraphs } from '../chapter.ts'

/** What people do with the API in several calls: stories that are run against the mock. */
export const jobs: Chapter = {
  id: 'chapter/jobs',
  title: 'Jobs in several calls',
  place: 'start',
  write: (docs, pen) => {
    if (docs.stories.length === 0) return ''
    return paragraphs(
      `Each is an [Arazzo](https://www.openapis.org/arazzo-specification) description that a program can follow, and is run against the mock in the tests of ${code(docs.manifest.name)}.`,
      ...docs.stories.map((story) => told(docs, story, pen)),
    )
  },
}

const told = (docs: VendorDocs, { file, title, about, workflows }: Story, pen: Pen) =>
  paragraphs(
    `### ${escapeMarkdown(title)}`,
    `${about ? `${escapeMarkdown(about)} ` : ''}[As Arazzo](${docs.vendor}/workflows/${encodeURIComponent(file)})`,
    ...workflows.map((workflow) => steps(docs, workflow, workflows.length > 1, pen)),
  )

function steps(docs: VendorDocs, { summary, description, steps: all }: Workflow, named: boolean, pen: Pen): string {
  return paragraphs(
    named && `**${escapeMarkdown(summary)}**`,
    escapeMarkdown(description),
    all.map((step, index) => `${index + 1}. ${line(docs, step, pen)}`).join('\n'),
  )
}

function line(docs: VendorDocs, { operation, description }: Step, pen: Pen): string {
  const view = operationsOf(docs).find((known) => known.operation.id === operation)
  const call = view
    ? `${pen.link(escapeMarkdown(view.summary), view.id)} ${code(`${docs.client.variable}.${view.id}()`)}`
    : ''
  return [call, escapeMarkdown(description)].filter(Boolean).join(': ')
}
