import type { Example, Header, Operation, Parameter } from '@countersign/openapi'
import { basisView } from '../data/basis-view.ts'
import { operationNotes } from '../data/operation-notes.ts'
import type { AnswerView, BodyView, ContentView, FieldView, OperationView, PartView } from '../data/operation-view.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { chipWords } from '../markup/chip.ts'
import { code, codeBlock, plainText } from '../markup/markdown.ts'
import type { Pen } from '../markup/pen.ts'
import { questionsHtml } from '../plain/fields.ts'
import { samplesOf } from '../samples/index.ts'
import { marked, prose } from './prose.ts'
import { type Json, schemaJson } from './schema.ts'

/** An operation or webhook as Redoc takes it. */
export function operationJson(docs: VendorDocs, view: OperationView, tag: string, pen: Pen): Json {
  const { operation, id, summary, basis, parameters, body, answers } = view
  const { deprecated, externalDocs, elsewhere, servers, security } = operation
  return {
    operationId: id,
    summary,
    description: prose(
      `${callOf(docs, view)} ${pen.basis(basis)}`,
      operation.description,
      operationNotes(view),
      questionsHtml(operation.questions),
      links(docs, view),
    ),
    tags: [tag],
    ...(deprecated && { deprecated }),
    ...(externalDocs && { externalDocs }),
    parameters: parameters.filter(({ field }) => !field.ignored).map((parameter) => parameterJson(parameter, pen)),
    ...(body && { requestBody: bodyJson(body, pen) }),
    responses: Object.fromEntries(answers.map((answer) => [answer.answer.status, answerJson(answer, pen)])),
    ...(differs(docs, view) && {
      security: security.map((set) => Object.fromEntries(set.map(({ scheme, scopes }) => [scheme.name, scopes]))),
    }),
    ...(elsewhere && { servers: servers.map(({ url }) => ({ url })) }),
    'x-codeSamples': samplesOf(docs, view).map(({ language, text }) => ({
      lang: language,
      label: language,
      source: text,
    })),
  }
}

/** Redoc shows no samples of its own for a webhook. */
function links(docs: VendorDocs, view: OperationView): string {
  const { id, operation } = view
  if (operation.kind === 'webhook')
    return samplesOf(docs, view)
      .map(({ language, text }) => codeBlock(language === 'curl' ? 'sh' : 'ts', text))
      .join('\n\n')
  return `<a class="try" href="#try/${id}">Try it on the mock</a> · [Markdown](${docs.vendor}/${id}.md)`
}

/** `acme.sendThing()`; of a webhook its name. */
export const callOf = ({ client }: VendorDocs, { id, operation }: OperationView): string =>
  operation.kind === 'webhook' ? code(id) : code(`${client.variable}.${id}()`)

function parameterJson({ field, basis, shape }: FieldView<Parameter>, pen: Pen): Json {
  const { name, in: place, required, style, explode, deprecated, description, questions, content } = field
  // Redoc shows what is said of an example of a parameter as it is written.
  const examples = examplesJson(field.examples, plainText)
  return {
    name,
    in: place,
    required,
    ...(deprecated && { deprecated }),
    description: prose(marked(pen.basis(basis), description), questionsHtml(questions)),
    ...(content
      ? { content: { [content.mediaType]: { schema: schemaJson(shape, pen) } } }
      : { style, explode, schema: schemaJson(shape, pen) }),
    ...(examples && { examples }),
  }
}

const bodyJson = ({ required, description, basis, contents }: BodyView, pen: Pen): Json => ({
  required,
  description: prose(
    marked(pen.basis(basis), description),
    ...contents.flatMap(({ parts }) => parts.map((part) => partText(part, pen))),
  ),
  content: contentJson(contents, pen),
})

/** Redoc shows nothing of the headers of a part. */
const partText = ({ name, headers }: PartView, pen: Pen): string =>
  [
    `Headers of the part ${code(name)}:`,
    '',
    ...headers.map(({ field, basis }) => {
      const about = field.description?.trim().replaceAll(/\s*\n\s*/g, ' ') ?? ''
      return `- ${code(field.name)}${field.required ? ' (required)' : ''} ${pen.basis(basis)} ${about}`
    }),
  ].join('\n')

const answerJson = ({ answer, basis, headers, contents }: AnswerView, pen: Pen): Json => ({
  description: prose(marked(pen.basis(basis), answer.description), questionsHtml(answer.questions)),
  ...(headers.length > 0 && {
    headers: Object.fromEntries(headers.map((header) => [header.field.name, headerJson(header, pen)])),
  }),
  ...(contents.length > 0 && { content: contentJson(contents, pen) }),
})

const headerJson = ({ field, basis, shape }: FieldView<Header>, pen: Pen): Json => ({
  description: marked(pen.basis(basis), field.description),
  required: field.required,
  schema: schemaJson(shape, pen),
})

const contentJson = (contents: readonly ContentView[], pen: Pen): Json =>
  Object.fromEntries(
    contents.map(({ content, shape, examples }) => {
      const shown = examplesJson(examples)
      return [
        content.mediaType,
        { ...(shape && { schema: schemaJson(shape, pen) }), ...(shown && { examples: shown }) },
      ]
    }),
  )

/** Where all operations take the same credentials, the chapter on them says it once. */
const differs = (docs: VendorDocs, { operation }: OperationView): boolean => {
  const key = ({ security }: Operation) => security.map((set) => set.map(({ scheme }) => scheme.name).join()).join(' ')
  return operationsOf(docs).some((other) => key(other.operation) !== key(operation))
}

/** An example shows its basis, and tells its sources nowhere else than in the spec. */
function wordOf(example: Example): string {
  const view = basisView(example)
  return view ? `<span class="basis ${view.basis ?? ''}">${chipWords(view)}</span>` : ''
}

function examplesJson(examples: readonly Example[], tell: (text: string) => string = String): Json | undefined {
  if (examples.length === 0) return undefined
  const shown = examples.map((example) => {
    const { name, summary, value, description } = example
    const text = tell(prose(wordOf(example), description))
    return [name, { ...(summary !== undefined && { summary }), ...(text && { description: text }), value }]
  })
  return Object.fromEntries(shown) as Json
}
