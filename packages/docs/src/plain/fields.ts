import type { BasisView } from '../data/basis-view.ts'
import { placeOf } from '../data/place.ts'
import type { FieldShape, Part, Shape } from '../data/types/shape.ts'
import { attributes, escapeHtml } from '../markup/html.ts'
import { toHtml, toInlineHtml } from '../markup/markdown.ts'
import type { Pen } from '../markup/pen.ts'

/** One line of a list of fields, and what belongs to it. */
export interface Line {
  /** Its place on the page. */
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly basis: BasisView | undefined
  readonly description: string | undefined
  readonly questions: readonly string[]
  readonly shape: Shape
}

export function linesHtml(lines: readonly Line[], pen: Pen): string {
  return lines.length === 0 ? '' : `<ul class="fields">\n${lines.map((line) => lineHtml(line, pen)).join('\n')}\n</ul>`
}

function lineHtml(line: Line, pen: Pen): string {
  const { id, name, required, basis, description, questions, shape } = line
  return `<li${attributes({ id })}>
<div class="field"><code class="name">${escapeHtml(name)}</code> ${wordsHtml(shape)}${required ? ' <span class="required">required</span>' : ''} ${pen.basis(basis)}</div>
${[factsHtml(shape), description ? toHtml(description, 5) : '', questionsHtml(questions), innerHtml(shape, id, pen)].filter(Boolean).join('\n')}
</li>`
}

/** What a value is, with a link to the types that are told elsewhere. */
export function wordsHtml({ words, type, parts }: Shape): string {
  const named = [type, ...parts.map(({ shape }) => shape.type)].find(
    (entry) => entry !== undefined && words.includes(entry.name),
  )
  const text = escapeHtml(words)
  const linked =
    named && text.replace(named.name, `<a href="#types.${encodeURI(named.id)}">${escapeHtml(named.name)}</a>`)
  return `<span class="type">${linked ?? text}</span>`
}

export const factsHtml = ({ facts }: Shape): string =>
  facts.length === 0 ? '' : `<p class="facts">${facts.map(toInlineHtml).join('; ')}</p>`

export const questionsHtml = (questions: readonly string[]): string =>
  questions.length === 0
    ? ''
    : `<ul class="questions">${questions.map((question) => `<li>${toInlineHtml(question)}</li>`).join('')}</ul>`

/** What a value is made of, as far as it is told here and not with its type. */
export function innerHtml(shape: Shape, id: string, pen: Pen): string {
  if (shape.type) return shape.type.uses === 1 ? innerHtml(shape.type.shape, id, pen) : ''
  const fields = linesHtml(
    shape.fields.map((field) => lineOf(field, `${id}.${placeOf(field.name)}`)),
    pen,
  )
  return [
    fields,
    ...shape.parts.map((part, index) => partHtml(part, part.kind === 'items' ? id : `${id}.${index + 1}`, pen)),
  ]
    .filter(Boolean)
    .join('\n')
}

const lineOf = (field: FieldShape, id: string): Line => ({ ...field, id })

const labels: Record<Part['kind'], string> = {
  items: 'Each item',
  prefixItems: 'Next item',
  additionalProperties: 'Any other member',
  allOf: 'Together with',
  oneOf: 'One of',
  anyOf: 'Any of',
}

function partHtml({ kind, shape }: Part, id: string, pen: Pen): string {
  const inner = innerHtml(shape, id, pen)
  const told = shape.type !== undefined || shape.view.description !== undefined || shape.facts.length > 0
  if (kind === 'items') return inner
  if (inner === '' && !told) return ''
  return `<div class="part"><p><strong>${labels[kind]}:</strong> ${wordsHtml(shape)}</p>${factsHtml(shape)}${inner}</div>`
}
