import type { VendorDocs } from '../data/vendor-docs.ts'
import type { Pen } from '../markup/pen.ts'
import { authentication } from './authentication.ts'
import { changelog } from './changelog.ts'
import type { Chapter, WrittenChapter } from './chapter.ts'
import { errors } from './errors.ts'
import { limits } from './limits.ts'
import { lists } from './lists.ts'
import { openQuestions } from './open-questions.ts'
import { quickStart } from './quick-start.ts'
import { sources } from './sources.ts'
import { webhooks } from './webhooks.ts'

const chapters: readonly Chapter[] = [
  quickStart,
  authentication,
  errors,
  lists,
  limits,
  webhooks,
  openQuestions,
  sources,
  changelog,
]

/** The chapters of a vendor's page, in the order of a reader's questions; none that says nothing. */
export const writeChapters = (docs: VendorDocs, pen: Pen): readonly WrittenChapter[] =>
  chapters
    .map(({ write, ...chapter }) => ({ ...chapter, markdown: write(docs, pen) }))
    .filter(({ markdown }) => markdown !== '')
