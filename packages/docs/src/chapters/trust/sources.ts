import { bases, type Source, statements } from '@countersign/openapi'
import { meaning } from '../../data/basis-view.ts'
import { countBases, counted as isCounted } from '../../data/count-bases.ts'
import type { VendorDocs } from '../../data/vendor-docs.ts'
import { escapeMarkdown, table } from '../../markup/markdown.ts'
import { type Chapter, counted, paragraphs } from '../chapter.ts'
import { stateOf } from './state.ts'

export const sources: Chapter = {
  id: 'chapter/sources',
  title: 'Where this comes from',
  place: 'end',
  write: (docs) => {
    const { model } = docs
    if (model.sources.size === 0) return 'The description of this API names no sources.'
    const counts = countBases(model)
    const all = bases.reduce((sum, basis) => sum + counts[basis], 0)
    const uses = usesOf(docs)
    return paragraphs(
      stateOf(docs),
      `This page makes ${counted(all, 'statement')} on operations, parameters, fields and answers${model.version ? `, in the edition ${escapeMarkdown(model.version)}` : ''}. Each shows how sure it is:`,
      table(
        ['How sure', 'Means', 'Statements'],
        bases.map((basis) => [`**${basis}**`, `${meaning[basis]}.`, `${counts[basis]}`]),
      ),
      'They rest on these pages:',
      table(
        ['Page', 'Of', 'Last read', 'Statements'],
        [...model.sources.values()].map((source) => [
          page(source),
          kind(source),
          source.retrieved ?? '',
          `${uses.get(source.name) ?? 0}`,
        ]),
      ),
    )
  },
}

const page = ({ name, page: url, title, edition }: Source) => {
  const text = escapeMarkdown(title ?? name)
  return `${url ? `[${text}](${url})` : text}${edition ? `, ${escapeMarkdown(edition)}` : ''}`
}

const kind = ({ kind: of }: Source) => (of === 'vendor' ? 'the vendor' : of === 'third-party' ? 'a third party' : '')

/** How many statements name a page, by its short name. */
function usesOf({ model }: VendorDocs): Map<string, number> {
  const uses = new Map<string, number>()
  for (const statement of statements(model)) {
    if (!isCounted(statement)) continue
    for (const from of new Set(statement.sources.map((entry) => entry.from))) uses.set(from, (uses.get(from) ?? 0) + 1)
  }
  return uses
}
