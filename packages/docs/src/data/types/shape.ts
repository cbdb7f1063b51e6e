import type { SchemaView, Statement } from '@countersign/openapi'
import { type BasisView, basisView } from '../basis-view.ts'
import type { TypeBook, TypeEntry } from './type-book.ts'
import { factsOf, typeWords } from './words.ts'

/** What a value is made of, one level after the other. */
export interface Shape {
  readonly view: SchemaView
  /** `list of User` */
  readonly words: string
  /** What else is said of the value, a phrase of Markdown each. */
  readonly facts: readonly string[]
  /** The named type that it is: all else is told there. */
  readonly type?: TypeEntry
  readonly fields: readonly FieldShape[]
  readonly parts: readonly Part[]
}

/** What a value is composed of beside its fields. */
export interface Part {
  readonly kind: 'items' | 'prefixItems' | 'additionalProperties' | 'allOf' | 'oneOf' | 'anyOf'
  readonly shape: Shape
}

export interface FieldShape {
  readonly name: string
  readonly required: boolean
  readonly description: string | undefined
  readonly basis: BasisView | undefined
  readonly questions: readonly string[]
  readonly shape: Shape
}

/** A named type is entered into the book, all others are told where they stand. */
export function shapeOf(view: SchemaView, book: TypeBook): Shape {
  return book.isNamed(view)
    ? { ...about(view, book), type: book.enter(view), fields: [], parts: [] }
    : inside(view, book)
}

/** The shape of a schema by itself, be it named or not. */
export const inside = (view: SchemaView, book: TypeBook): Shape => ({
  ...about(view, book),
  fields: fieldsOf(view, book),
  parts: partsOf(view, book),
})

const about = (view: SchemaView, book: TypeBook) => ({
  view,
  words: typeWords(view, (part) => (book.isNamed(part) ? book.nameOf(part) : undefined)),
  facts: factsOf(view),
})

const fieldsOf = (view: SchemaView, book: TypeBook): FieldShape[] => {
  const required = new Set(view.composed.flatMap((part) => part.required))
  return [...view.declared].map(([name, schema]) => ({
    name,
    required: required.has(name),
    description: schema.description,
    basis: basisView(schema),
    questions: schema.questions,
    shape: shapeOf(schema, book),
  }))
}

function partsOf(view: SchemaView, book: TypeBook): Part[] {
  const written = new Set<Statement>(view.members)
  const { items, additional } = view
  const part = (kind: Part['kind']) => (schema: SchemaView) => ({ kind, shape: shapeOf(schema, book) })
  return [
    ...(items && written.has(items) ? [items].map(part('items')) : []),
    ...view.prefixItems.map(part('prefixItems')),
    ...(additional && written.has(additional) ? [additional].map(part('additionalProperties')) : []),
    ...view.allOf.map(part('allOf')),
    ...view.oneOf.map(part('oneOf')),
    ...view.anyOf.map(part('anyOf')),
  ]
}
