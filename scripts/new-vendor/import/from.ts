import { refuse } from '../../checks/refusal.ts'
import { type Imported, importDocument } from './index.ts'
import type { Source } from './mend/info.ts'
import { load } from './source/load.ts'
import { locate } from './source/locate.ts'
import { isNode, type Node } from './walk.ts'

/** What is known of a description beside its text. */
export interface Circumstances {
  vendor: string
  title?: string
  docsUrl?: string
  kind: Source['kind']
  today: string
}

/**
 * Imports what `--from` names: a file, or an npm package with or without a path in it.
 *
 * @param progress gets a line about each step
 * @throws Refusal
 */
export async function importFrom(
  from: string,
  { vendor, title, docsUrl, kind, today }: Circumstances,
  progress: (line: string) => void,
): Promise<Imported> {
  const located = locate(from, progress)
  try {
    progress(`reads ${from}`)
    const document = await load(located.file)
    const page = docsUrl ?? located.page ?? pageOf(document)
    if (page === undefined)
      throw refuse(
        'page-unknown',
        'The description does not say which page it belongs to.',
        'Say it with --docs-url: every statement of a spec names where it is from.',
      )
    if (title !== undefined) document.info = { ...(isNode(document.info) ? document.info : {}), title }
    progress('imports it')
    return await importDocument(document, vendor, { page, kind, retrieved: today })
  } finally {
    located.remove()
  }
}

/** The page that a description says it belongs to. */
function pageOf({ externalDocs, info }: Node): string | undefined {
  const contact = isNode(info) ? info.contact : undefined
  return [externalDocs, contact]
    .map((holder) => (isNode(holder) ? holder.url : undefined))
    .find((url): url is string => typeof url === 'string' && URL.canParse(url))
}
