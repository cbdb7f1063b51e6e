import { writeChapters } from '../chapters/index.ts'
import { stateOf } from '../chapters/trust/state.ts'
import { basisView } from '../data/basis-view.ts'
import { operationNotes } from '../data/operation-notes.ts'
import type { AnswerView, BodyView, ContentView, OperationView } from '../data/operation-view.ts'
import type { Shape } from '../data/types/shape.ts'
import type { TypeEntry } from '../data/types/type-book.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { code, codeBlock } from '../markup/markdown.ts'
import { type Pen, textPen } from '../markup/pen.ts'
import { callOf } from '../redoc/operation.ts'
import { samplesOf } from '../samples/index.ts'

const join = (...texts: readonly (string | undefined | false)[]) =>
  texts.filter((text) => text !== undefined && text !== false && text.trim() !== '').join('\n\n')

/** A vendor's page for those who read Markdown; each operation has a file of its own. */
export function vendorMarkdown(docs: VendorDocs): string {
  const { vendor, title, model, groups, webhooks } = docs
  const operations = new Set([...operationsOf(docs), ...webhooks].map(({ id }) => id))
  const pen = textPen((id) => (operations.has(id) ? `${vendor}/${id}.md` : `${vendor}.html#${encodeURI(id)}`))
  const chapters = writeChapters(docs, pen)
  const placed = (place: string) =>
    chapters
      .filter((chapter) => chapter.place === place)
      .map(({ title: name, markdown }) => `## ${name}\n\n${markdown}`)
  const list = (views: readonly OperationView[]) =>
    views
      .map((view) => {
        const { id, summary, basis, operation } = view
        return `- [${summary}](${vendor}/${id}.md): ${callOf(docs, view)}, ${code(`${operation.method.toUpperCase()} ${operation.path}`)} ${pen.basis(basis)}`
      })
      .join('\n')
  return `${join(
    `# ${title}`,
    stateOf(docs),
    model.description?.trim(),
    pen.basis(basisView(model.info)),
    ...placed('start'),
    '## Operations',
    ...groups.map(({ heading, operations: views }) => `### ${heading}\n\n${list(views)}`),
    webhooks.length > 0 && `### Incoming calls\n\n${list(webhooks)}`,
    ...placed('end'),
  )}\n`
}

/** One operation with everything it needs, types included. */
export function operationMarkdown(docs: VendorDocs, view: OperationView): string {
  const { operation, summary, basis, parameters, body, answers } = view
  const types = new Map<string, TypeEntry>()
  const pen = textPen((id) => `../${docs.vendor}.html#${encodeURI(id)}`)
  const text = join(
    `# ${summary}`,
    `${callOf(docs, view)}: ${code(`${operation.method.toUpperCase()} ${operation.path}`)} of the ${docs.title} ${pen.basis(basis)}`,
    operation.description?.trim(),
    operationNotes(view),
    operation.externalDocs && `The vendor’s page: <${operation.externalDocs.url}>`,
    parameters.length > 0 && '## Parameters',
    parameters
      .map(({ field, basis: sure, shape }) =>
        line(
          `${field.name}${field.required ? ' (required)' : ''}`,
          `in ${field.in}`,
          shape,
          field.description,
          pen.basis(sure),
        ),
      )
      .join('\n'),
    body && bodyMarkdown(body, pen, types),
    '## Answers',
    ...answers.map((answer) => answerMarkdown(answer, pen, types)),
    operation.questions.length > 0 &&
      `## Open questions\n\n${operation.questions.map((question) => `- ${question}`).join('\n')}`,
    '## Samples',
    ...samplesOf(docs, view).map(({ language, text: source }) => codeBlock(language === 'curl' ? 'sh' : 'ts', source)),
  )
  // Types may lead to others, which join the map while it is walked.
  const told: string[] = []
  for (const type of types.values()) told.push(`### ${type.name}\n\n${fieldsMarkdown(type.shape, pen, types)}`)
  return `${join(text, told.length > 0 && '## Types', ...told)}\n`
}

function bodyMarkdown(
  { required, description, basis, contents }: BodyView,
  pen: Pen,
  types: Map<string, TypeEntry>,
): string {
  return join(
    `## Body${required ? ' (required)' : ''}`,
    `${description?.trim() ?? ''} ${pen.basis(basis)}`.trim(),
    contentMarkdown(contents, pen, types),
  )
}

function answerMarkdown(
  { answer, basis, headers, contents }: AnswerView,
  pen: Pen,
  types: Map<string, TypeEntry>,
): string {
  return join(
    `### ${answer.status}`,
    `${answer.description?.trim() ?? ''} ${pen.basis(basis)}`.trim(),
    headers
      .map(({ field, basis: sure, shape }) => line(field.name, 'header', shape, field.description, pen.basis(sure)))
      .join('\n'),
    contentMarkdown(contents, pen, types),
  )
}

const contentMarkdown = (contents: readonly ContentView[], pen: Pen, types: Map<string, TypeEntry>) =>
  join(
    ...contents.map(({ content, shape, parts }) =>
      join(
        `${code(content.mediaType)}${shape ? `: ${shape.words}` : ''}`,
        shape && fieldsMarkdown(shape, pen, types),
        parts
          .flatMap(({ name, headers }) =>
            headers.map(({ field, basis, shape: value }) =>
              line(field.name, `header of the part ${code(name)}`, value, field.description, pen.basis(basis)),
            ),
          )
          .join('\n'),
      ),
    ),
  )

function line(name: string, place: string, shape: Shape, description: string | undefined, sure: string): string {
  const facts = shape.facts.length > 0 ? `; ${shape.facts.join('; ')}` : ''
  const text = (description ?? '').trim().replaceAll(/\s*\n\s*/g, ' ')
  return `- ${code(name)}${place ? `, ${place}` : ''}, ${shape.words}${facts}: ${text} ${sure}`.trim()
}

/** The fields of a shape as nested lists; named types are noted, to be told once. */
function fieldsMarkdown(shape: Shape, pen: Pen, types: Map<string, TypeEntry>, indent = ''): string {
  if (shape.type) {
    types.set(shape.type.id, types.get(shape.type.id) ?? shape.type)
    return ''
  }
  const fields = shape.fields.flatMap(({ name, required, description, basis, shape: inner }) => [
    `${indent}${line(`${name}${required ? '' : '?'}`, '', inner, description, pen.basis(basis))}`,
    fieldsMarkdown(inner, pen, types, `${indent}  `),
  ])
  return [...fields, ...shape.parts.map((part) => fieldsMarkdown(part.shape, pen, types, indent))]
    .filter((text) => text !== '')
    .join('\n')
}
