import { pageHtml } from './layout.ts'

/** For hosts that show `404.html` for what is not there. */
export const notFoundPage = (siteUrl: string | undefined): string =>
  pageHtml({
    file: '404.html',
    title: 'No such page · Countersign',
    description: 'No such page.',
    here: 'All APIs',
    siteUrl,
    content:
      '<div class="index"><h1>No such page</h1><p class="lead">The <a href="index.html">index</a> has all APIs; the search knows every operation.</p></div>',
  })
