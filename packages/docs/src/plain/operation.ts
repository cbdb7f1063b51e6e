import type { Header, Parameter } from '@countersign/openapi'
import { operationNotes } from '../data/operation-notes.ts'
import type { AnswerView, BodyView, ContentView, FieldView, OperationView, PartView } from '../data/operation-view.ts'
import { placeOf } from '../data/place.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { escapeHtml } from '../markup/html.ts'
import { codeHtml, toHtml, toInlineHtml } from '../markup/markdown.ts'
import type { Pen } from '../markup/pen.ts'
import { callOf } from '../redoc/operation.ts'
import { samplesOf } from '../samples/index.ts'
import { factsHtml, innerHtml, type Line, linesHtml, questionsHtml, wordsHtml } from './fields.ts'

/** All of an operation or webhook, as a section of the page. */
export function operationHtml(docs: VendorDocs, view: OperationView, pen: Pen): string {
  const { id, summary, basis, operation, parameters, body, answers } = view
  const { method, path, kind, description, questions, deprecated, externalDocs } = operation
  const more = externalDocs
    ? `<p>The vendor’s page: <a href="${escapeHtml(externalDocs.url)}">${escapeHtml(externalDocs.description ?? externalDocs.url)}</a></p>`
    : ''
  return `<section class="operation" id="${id}">
<h3>${escapeHtml(summary)} <a class="anchor" href="#${id}" aria-label="Link to ${escapeHtml(summary)}">#</a></h3>
<div class="call">${toInlineHtml(callOf(docs, view))} ${pen.basis(basis)}</div>
<p class="endpoint"><span class="method ${method}">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code>${kind === 'webhook' ? ' is sent to a server of yours' : ''}${deprecated ? ' <strong>deprecated</strong>' : ''}</p>
${[
  description ? toHtml(description, 4) : '',
  toHtml(operationNotes(view), 4),
  more,
  questions.length > 0 ? `${questionsHtml(questions)}` : '',
  parametersHtml(parameters, id, pen),
  body ? bodyHtml(body, id, pen) : '',
  '<h4>Answers</h4>',
  ...answers.map((answer) => answerHtml(answer, id, pen)),
  ...samplesOf(docs, view).map(
    ({ language, text }) => `<h4>${language}</h4>\n${codeHtml(language === 'curl' ? 'sh' : 'ts', text)}`,
  ),
]
  .filter(Boolean)
  .join('\n')}
</section>`
}

const lineOf = ({ field, basis, shape }: FieldView<Parameter | Header>, id: string): Line => ({
  id,
  name: field.name,
  required: field.required,
  basis,
  description: field.description,
  questions: field.questions,
  shape,
})

const places = { path: 'Path', query: 'Query', header: 'Headers', cookie: 'Cookies' } as const

function parametersHtml(parameters: readonly FieldView<Parameter>[], id: string, pen: Pen): string {
  return Object.entries(places)
    .map(([place, title]) => {
      const lines = parameters.filter(({ field }) => field.in === place)
      const html = linesHtml(
        lines.map((line) => lineOf(line, placeOf(id, place, line.field.name))),
        pen,
      )
      return html && `<h4>${title}</h4>\n${html}`
    })
    .filter(Boolean)
    .join('\n')
}

const bodyHtml = ({ required, description, basis, contents }: BodyView, id: string, pen: Pen) =>
  `<h4>Body${required ? ' <span class="required">required</span>' : ''}</h4>
<div class="lead">${pen.basis(basis)} ${description ? toHtml(description, 5) : ''}</div>
${contentsHtml(contents, `${id}.body`, pen)}`

function answerHtml({ answer, basis, headers, contents }: AnswerView, id: string, pen: Pen): string {
  const place = placeOf(id, answer.status)
  return `<div class="answer" id="${place}">
<h5><span class="status s${answer.status.charAt(0)}">${escapeHtml(answer.status)}</span> ${pen.basis(basis)}</h5>
${[
  answer.description ? toHtml(answer.description, 6) : '',
  questionsHtml(answer.questions),
  headers.length > 0 ? '<p class="label">Headers</p>' : '',
  linesHtml(
    headers.map((header) => lineOf(header, `${place}.${placeOf('header', header.field.name)}`)),
    pen,
  ),
  contentsHtml(contents, place, pen),
]
  .filter(Boolean)
  .join('\n')}
</div>`
}

const partHtml = ({ name, headers }: PartView, id: string, pen: Pen): string =>
  `<p class="label">Headers of the part <code>${escapeHtml(name)}</code></p>${linesHtml(
    headers.map((header) => lineOf(header, `${id}.${placeOf('header', name, header.field.name)}`)),
    pen,
  )}`

/** Bodies of the same shape are told once. */
function contentsHtml(contents: readonly ContentView[], id: string, pen: Pen): string {
  const told = new Map<string, readonly ContentView[]>()
  for (const view of contents) {
    const key = view.shape?.type?.id ?? view.shape?.view.pointer ?? view.content.mediaType
    told.set(key, [...(told.get(key) ?? []), view])
  }
  return [...told.values()]
    .map((group) => {
      const types = group.map(({ content }) => `<code>${escapeHtml(content.mediaType)}</code>`).join(', ')
      const shape = group[0]?.shape
      return `<p class="label">${types}${shape ? ` ${wordsHtml(shape)}` : ''}</p>${shape ? factsHtml(shape) + innerHtml(shape, id, pen) : ''}${group.flatMap(({ parts }) => parts.map((part) => partHtml(part, id, pen))).join('')}`
    })
    .join('\n')
}
