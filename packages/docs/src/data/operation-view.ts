import {
  type Answer,
  type Content,
  type Example,
  type Header,
  type Operation,
  type Parameter,
  partsOf,
  type SpecModel,
} from '@countersign/openapi'
import { type BasisView, basisView } from './basis-view.ts'
import type { FailureRules } from './failures/failure.ts'
import { failureRules } from './failures/failure.ts'
import { type Shape, shapeOf } from './types/shape.ts'
import type { TypeBook } from './types/type-book.ts'

/** An operation or webhook with all that a page tells of it. */
export interface OperationView {
  readonly operation: Operation
  /** The client's method; also its place on the page. */
  readonly id: string
  /** What a person would call it. */
  readonly summary: string
  readonly basis: BasisView | undefined
  readonly parameters: readonly FieldView<Parameter>[]
  readonly body: BodyView | undefined
  readonly answers: readonly AnswerView[]
  readonly failure: FailureRules
  /** Why its path is our guess; `undefined` where a page has it. */
  readonly guessedPath: string | undefined
}

export interface FieldView<Field> {
  readonly field: Field
  readonly basis: BasisView | undefined
  readonly shape: Shape
}

export interface ContentView {
  readonly content: Content
  readonly shape: Shape | undefined
  readonly examples: readonly Example[]
  /** Of a form: the parts that travel with headers of their own. */
  readonly parts: readonly PartView[]
}

export interface PartView {
  readonly name: string
  readonly headers: readonly FieldView<Header>[]
}

export interface BodyView {
  readonly required: boolean
  readonly description: string | undefined
  readonly basis: BasisView | undefined
  readonly contents: readonly ContentView[]
}

export interface AnswerView {
  readonly answer: Answer
  readonly basis: BasisView | undefined
  readonly headers: readonly FieldView<Header>[]
  readonly contents: readonly ContentView[]
}

export function operationView(model: SpecModel, operation: Operation, id: string, book: TypeBook): OperationView {
  const { body } = operation
  const fields = <Field extends Parameter | Header>(list: readonly Field[]) =>
    list.map((field) => ({ field, basis: basisView(field), shape: shapeOf(field.schema, book) }))
  const contents = (list: readonly Content[]): ContentView[] =>
    list.map((content) => ({
      content,
      shape: content.schema && shapeOf(content.schema, book),
      examples: content.examples.filter(({ missing }) => missing === undefined),
      parts: partsOf(content)
        .filter(({ headers }) => headers.length > 0)
        .map(({ name, headers }) => ({ name, headers: fields(headers) })),
    }))
  return {
    operation,
    id,
    summary: operation.summary ?? operation.id,
    basis: basisView(operation),
    parameters: fields(operation.parameters),
    body: body && {
      required: body.required,
      description: body.description,
      basis: basisView(body),
      contents: contents(body.content),
    },
    answers: operation.answers.map((answer) => ({
      answer,
      basis: basisView(answer),
      headers: fields(answer.headers),
      contents: contents(answer.content),
    })),
    failure: failureRules(model, operation),
    guessedPath: guessedPath(operation),
  }
}

/** The clients refuse such an operation until the caller gives the path or allows the guess. */
function guessedPath({ kind, sources }: Operation): string | undefined {
  const decisive = sources.find(({ of }) => of?.includes('path')) ?? sources.find(({ of }) => !of)
  const own = decisive?.inheritedFrom === undefined
  return kind === 'operation' && own && decisive?.basis === 'inferred' ? (decisive.note ?? '').trim() : undefined
}
