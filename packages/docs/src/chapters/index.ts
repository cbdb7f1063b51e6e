import type { VendorDocs } from '../data/vendor-docs.ts'
import type { Pen } from '../markup/pen.ts'
import { authentication } from './calls/authentication.ts'
import { jobs } from './calls/jobs.ts'
import { limits } from './calls/limits.ts'
import { lists } from './calls/lists.ts'
import { webhooks } from './calls/webhooks.ts'
import { changelog } from './changelog.ts'
import type { Chapter, WrittenChapter } from './chapter.ts'
import { errors } from './failures/errors.ts'
import { quickStart } from './quick-start.ts'
import { openQuestions } from './trust/open-questions.ts'
import { sources } from './trust/sources.ts'

const chapters: readonly Chapter[] = [
  quickStart,
  authentication,
  jobs,
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
