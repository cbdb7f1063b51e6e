import type { WrittenChapter } from '../chapters/chapter.ts'
import { failuresOf } from '../data/failures/failures.ts'
import type { OperationView } from '../data/operation-view.ts'
import { placeOf } from '../data/place.ts'
import type { Shape } from '../data/types/shape.ts'
import { operationsOf, type VendorDocs } from '../data/vendor-docs.ts'
import { plainText } from '../markup/markdown.ts'
import type { SearchDocument } from './options.ts'

type Found = Omit<SearchDocument, 'id'>

/** Everything of a vendor that can be found. */
export function searchDocuments(docs: VendorDocs, chapters: readonly WrittenChapter[]): readonly Found[] {
  const { title, vendor } = docs
  const views = [...operationsOf(docs), ...docs.webhooks]
  const page = (id: string) => `${vendor}.html#${id}`
  const seen = new Set<string>()
  return [
    ...views.map((view): Found => {
      const { summary, id, operation } = view
      const text = `${operation.method} ${operation.path} ${plainText(operation.description ?? '').slice(0, longest)}`
      return { kind: operation.kind, title: summary, name: id, context: title, text, href: page(id) }
    }),
    ...chapters.map(
      (chapter): Found => ({
        kind: 'chapter',
        title: chapter.title,
        name: '',
        context: title,
        text: headingsOf(chapter.markdown),
        href: page(chapter.id),
      }),
    ),
    ...errorsOf(docs).map((error) => ({ ...error, context: title, href: page('chapter/errors') })),
    ...views.flatMap((view) =>
      fieldsOf(view, seen).map(
        (field): Found => ({
          kind: 'field',
          title: field.name,
          name: field.name,
          context: `${view.summary}, ${title}`,
          text: plainText(field.description ?? '').slice(0, longest),
          href: page(field.place),
        }),
      ),
    ),
  ]
}

const longest = 300

const headingsOf = (markdown: string) =>
  [...markdown.matchAll(/^#{3,} (.*)$/gm)].map(([, text = '']) => plainText(text)).join(' ')

/** Codes and statuses, each once. */
function errorsOf(docs: VendorDocs): Pick<Found, 'kind' | 'title' | 'name' | 'text'>[] {
  const found = new Map<string, Pick<Found, 'kind' | 'title' | 'name' | 'text'>>()
  for (const { code, status, message, example, thrown, answer } of failuresOf(operationsOf(docs))) {
    const text = [status, example?.summary, thrown, plainText(answer.answer.description ?? '').slice(0, longest)].join(
      ' ',
    )
    if (code !== undefined && !found.has(code))
      found.set(code, { kind: 'error', title: message ?? example?.summary ?? `Code ${code}`, name: code, text })
    if (!found.has(status) && /^\d/.test(status))
      found.set(status, { kind: 'error', title: `Status ${status}`, name: status, text })
  }
  return [...found.values()]
}

interface FoundField {
  readonly name: string
  readonly description: string | undefined
  readonly place: string
}

/** The fields of an operation that no operation before it has. */
function fieldsOf(view: OperationView, seen: Set<string>): FoundField[] {
  const { id, parameters, body, answers } = view
  const isNew = (pointer: string) => !seen.has(pointer) && seen.add(pointer)
  const inside = (shape: Shape, path: readonly string[]): FoundField[] => {
    if (shape.type) return isNew(`type ${shape.type.id}`) ? inside(shape.type.shape, path) : []
    const fields = shape.fields.flatMap(({ name, description, shape: inner }) => [
      ...(isNew(inner.view.pointer) ? [{ name, description, place: placeOf(...path, name) }] : []),
      ...inside(inner, [...path, name]),
    ])
    return [...fields, ...shape.parts.flatMap((part) => inside(part.shape, path))]
  }
  return [
    ...parameters.flatMap(({ field }) =>
      isNew(field.pointer)
        ? [{ name: field.name, description: field.description, place: placeOf(id, field.in, field.name) }]
        : [],
    ),
    ...(body?.contents ?? []).flatMap(({ shape }) => (shape ? inside(shape, [id, 'body']) : [])),
    ...answers.flatMap(({ answer, contents }) =>
      contents.flatMap(({ shape }) => (shape ? inside(shape, [id, answer.status]) : [])),
    ),
  ]
}
