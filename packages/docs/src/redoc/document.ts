import type { SecurityScheme, Server } from '@countersign/openapi'
import type { WrittenChapter } from '../chapters/chapter.ts'
import { stateOf } from '../chapters/trust/state.ts'
import { basisView } from '../data/basis-view.ts'
import type { OperationView } from '../data/operation-view.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { plainText, toInlineHtml } from '../markup/markdown.ts'
import type { Pen } from '../markup/pen.ts'
import { callOf, operationJson } from './operation.ts'
import { marked, prose } from './prose.ts'
import { type Json, schemaJson } from './schema.ts'
import { chapterTag, tagsOf } from './tags.ts'

/** The document that Redoc renders: the spec as the model has it, with chapters as tags and chips in its descriptions. */
export function redocDocument(docs: VendorDocs, chapters: readonly WrittenChapter[], pen: Pen): Json {
  const { model, title, types, webhooks } = docs
  const groups = tagsOf(docs)
  const paths: Record<string, Json> = {}
  for (const { tag, operations } of groups) {
    for (const view of operations) {
      const { path, method } = view.operation
      paths[path] = { ...paths[path], [method]: operationJson(docs, view, tag, pen) }
    }
  }
  const webhookTag = 'incoming-webhooks'
  const contact = model.info.keyword('contact')
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '',
      description: prose(stateOf(docs), model.description, pen.basis(basisView(model.info)), overview(docs)),
      ...(contact !== undefined && { contact }),
    },
    servers: model.servers.map(serverJson),
    tags: [
      ...chapters.map(({ id, title: name, markdown }) => ({
        name: chapterTag(id),
        'x-displayName': name,
        'x-traitTag': true,
        description: prose(withoutHeadings(markdown)),
      })),
      ...groups.map(({ tag, heading, description, operations }) => ({
        name: tag,
        'x-displayName': heading,
        description: prose(description, operationList(docs, operations)),
      })),
      ...(webhooks.length > 0 ? [{ name: webhookTag, 'x-displayName': 'Incoming calls' }] : []),
    ],
    'x-tagGroups': [
      { name: 'Start', tags: chapters.filter(({ place }) => place === 'start').map(({ id }) => chapterTag(id)) },
      {
        name: 'Operations',
        tags: [...groups.map(({ tag }) => tag), ...(webhooks.length > 0 ? [webhookTag] : [])],
      },
      { name: 'Good to know', tags: chapters.filter(({ place }) => place === 'end').map(({ id }) => chapterTag(id)) },
    ],
    paths,
    ...(webhooks.length > 0 && {
      webhooks: Object.fromEntries(
        webhooks.map((view) => [view.id, { [view.operation.method]: operationJson(docs, view, webhookTag, pen) }]),
      ),
    }),
    components: {
      schemas: Object.fromEntries(
        types.map(({ id, shape, view }) => [
          id,
          schemaJson(shape, pen, model.schemas.get(view.name ?? '')?.description),
        ]),
      ),
      securitySchemes: Object.fromEntries(
        [...model.securitySchemes].map(([name, scheme]) => [name, schemeJson(scheme, pen)]),
      ),
    },
  }
}

/** What a reader who has just arrived can go to; Redoc shows nothing else below the introduction. */
const overview = (docs: VendorDocs) =>
  [...tagsOf(docs), ...(docs.webhooks.length > 0 ? [{ heading: 'Incoming calls', operations: docs.webhooks }] : [])]
    .map(({ heading, operations }) => `<p class="heading">${heading}</p>\n\n${operationList(docs, operations)}`)
    .join('\n\n')

/** Redoc lists the operations of a group by method and path; a reader looks for what they do. */
const operationList = (docs: VendorDocs, operations: readonly OperationView[]) =>
  operations.map((view) => `- [${view.summary}](#${view.id}) ${callOf(docs, view)}`).join('\n')

/** Redoc folds away what stands below a heading. */
const withoutHeadings = (markdown: string) =>
  markdown
    .split(/(^```[\s\S]*?^```)/m)
    .map((text, index) =>
      index % 2 === 1
        ? text
        : text.replaceAll(/^#{3,} (.*)$/gm, (_, heading: string) => `<p class="heading">${toInlineHtml(heading)}</p>`),
    )
    .join('')

/** Redoc shows the description of a server as it is written. */
const serverJson = ({ url, description, variables }: Server): Json => ({
  url,
  ...(description && { description: plainText(description) }),
  ...(variables.size > 0 && {
    variables: Object.fromEntries(
      [...variables.values()].map(({ name, default: standard, enum: values, description: text }) => [
        name,
        {
          default: standard ?? '',
          ...(values.length > 0 && { enum: values }),
          ...(text && { description: plainText(text) }),
        },
      ]),
    ),
  }),
})

function schemeJson(scheme: SecurityScheme, pen: Pen): Json {
  const names = ['type', 'scheme', 'bearerFormat', 'in', 'name', 'openIdConnectUrl', 'flows'] as const
  const written = names.map((name) => [name, scheme.keyword(name)]).filter(([, value]) => value !== undefined)
  return {
    ...(withoutExtensions(Object.fromEntries(written)) as Json),
    description: marked(pen.basis(basisView(scheme)), scheme.description),
  }
}

const withoutExtensions = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !key.startsWith('x-'))
          .map(([key, member]) => [key, withoutExtensions(member)]),
      )
