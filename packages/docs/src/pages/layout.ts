import { attributes, escapeHtml } from '../markup/html.ts'

/** Nothing is loaded from anywhere but this folder, whatever Redoc would like to fetch. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** What every page has. */
export interface Page {
  /** Its file, `acme.html`. */
  readonly file: string
  readonly title: string
  readonly description: string
  /** What the header says is shown. */
  readonly here: string
  readonly content: string
  /** Links of the head beside those that every page has. */
  readonly links?: readonly Readonly<Record<string, string>>[]
  /** Scripts that run when the page is there. */
  readonly scripts?: readonly string[]
  /** JSON that the scripts read, by id. */
  readonly data?: Readonly<Record<string, unknown>>
  /** More that stands beside the content. */
  readonly beside?: string
  /** Where the site is published, with a slash at the end. */
  readonly siteUrl: string | undefined
}

export function pageHtml(page: Page): string {
  const { file, title, description, content, links = [], scripts = [], data = {}, beside = '', siteUrl } = page
  const url = siteUrl && new URL(file === 'index.html' ? '.' : file, siteUrl).href
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:type" content="website">
<meta name="color-scheme" content="light dark">
${url ? `<link rel="canonical" href="${escapeHtml(url)}">\n<meta property="og:url" content="${escapeHtml(url)}">\n` : ''}<link rel="icon" href="mark.svg" type="image/svg+xml">
${links.map((link) => `<link${attributes(link)}>\n`).join('')}<link rel="stylesheet" href="site.css">
<script src="theme.js"></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${header(page)}
${beside}
<main id="content">
${content}
</main>
${footer}
${dialogs}
${Object.entries(data)
  .map(([id, value]) => `<script type="application/json" id="${id}">${jsonText(value)}</script>\n`)
  .join(
    '',
  )}${['vendors.js', 'site.js', ...scripts].map((script) => `<script defer src="${script}"></script>`).join('\n')}
</body>
</html>
`
}

const jsonText = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** A signature, and the line it stands on. */
export const mark = `<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8"/><path d="M6 19c3.5-9 6.5-12 7.5-10.5S11 19 12.5 19.5 16 13 17.5 13s-.5 6 1.5 6 2-4 3.5-4 0 3.5 3.5 3.5M7 24.5h18"/></svg>`

const header = ({ here }: Page) => `<header class="site">
<a class="home" href="index.html">${mark}<span>Countersign</span></a>
<details id="vendors"><summary><span class="here">${escapeHtml(here)}</span></summary><ul><li><a href="index.html">All APIs</a></li></ul></details>
<button type="button" class="search" data-opens="search"><span>Search</span><kbd>/</kbd></button>
<button type="button" id="theme" aria-label="Light or dark"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7"/><path d="M10 3a7 7 0 0 1 0 14z"/></svg></button>
</header>`

const footer = `<footer class="site">
<p>Each statement says where it comes from and how sure it is. The reference is drawn by <a href="https://redocly.com/redoc">Redoc</a>.</p>
<p>For programs: <a href="llms.txt">llms.txt</a>, <a href="sitemap.xml">sitemap</a></p>
</footer>`

const dialogs = `<dialog id="search" aria-label="Search all APIs">
<form method="dialog"><label><span class="hidden">Search operations, fields, error codes and methods of all APIs</span><input type="search" placeholder="Operation, field, error code, method" autocomplete="off" spellcheck="false"></label><button type="button" class="close" aria-label="Close">Esc</button></form>
<p role="status"></p>
<ul></ul>
</dialog>
<dialog id="try" aria-labelledby="try-title">
<button type="button" class="close" aria-label="Close">Esc</button>
<h2 id="try-title"></h2>
<p class="hint">Goes to the mock beside this page: no account, nothing leaves this machine.</p>
<form></form>
<output></output>
</dialog>`
