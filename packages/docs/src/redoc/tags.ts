import type { OperationView } from '../data/operation-view.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'

/** A group of operations by the name that is part of Redoc's URLs. */
export interface RedocTag {
  readonly tag: string
  readonly heading: string
  readonly description: string | undefined
  readonly operations: readonly OperationView[]
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'operations'

/** Groups whose names Redoc leaves as they are. */
export function tagsOf({ groups }: VendorDocs): readonly RedocTag[] {
  const used = new Set<string>()
  return groups.map(({ heading, description, operations }) => {
    const base = slug(heading)
    let tag = base
    for (let number = 2; used.has(tag); number++) tag = `${base}-${number}`
    used.add(tag)
    return { tag, heading, description, operations }
  })
}

/** `chapter/errors` is `about-errors` for Redoc. */
export const chapterTag = (id: string): string => `about-${slug(id.replace(/^chapter\//, ''))}`

/** Where Redoc shows what stands at an id of the page: `#/<tag>/<operation>`. */
export function routesOf(docs: VendorDocs, chapters: readonly { id: string }[]): Record<string, string> {
  const operations = tagsOf(docs).flatMap(({ tag, operations }) =>
    operations.map(({ id }) => [id, `${tag}/${id.toLowerCase()}`]),
  )
  const webhooks = docs.webhooks.map(({ id }) => [id, `incoming-webhooks/${id.toLowerCase()}`])
  return Object.fromEntries([...operations, ...webhooks, ...chapters.map(({ id }) => [id, chapterTag(id)])])
}
