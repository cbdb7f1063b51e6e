const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Nothing is loaded from anywhere but this folder, whatever Redoc would like to fetch. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'"

const page = (title: string, head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${head}</head>
<body>
${body}
</body>
</html>
`

/** What the index tells about a vendor. */
export interface VendorSummary {
  vendor: string
  title: string
  version: string
  /** First paragraph of the spec's description. */
  about: string
  operations: { operationId: string; summary: string }[]
}

export function vendorPage({ title }: VendorSummary, spec: object): string {
  const json = JSON.stringify(spec).replaceAll('<', '\\u003c')
  return page(
    `${title} · Countersign`,
    '<link rel="stylesheet" href="countersign.css">\n',
    `<nav class="top"><a href="index.html">Countersign</a></nav>
<div id="redoc"></div>
<script type="application/json" id="openapi">${json}</script>
<script src="redoc.js"></script>`,
  )
}

export function indexPage(vendors: VendorSummary[]): string {
  const cards = vendors.map(
    ({ vendor, title, about, operations }) => `<li>
<h2><a href="${vendor}.html">${escapeHtml(title)}</a></h2>
<p>${escapeHtml(about)}</p>
<p class="package"><code>npm install @countersign/${vendor}</code></p>
<p class="operations">${operations.map(({ operationId }) => `<code>${operationId}</code>`).join(' ')}</p>
</li>`,
  )
  return page(
    'Countersign: signature APIs, described',
    '<link rel="stylesheet" href="countersign.css">\n',
    `<main>
<h1>Countersign</h1>
<p class="lead">Signature and credential APIs whose vendors ship no description of their own: typed clients, readable docs, honest mocks.
Every statement says whether the vendor documents it, shows it in an example, others have observed it, or we infer it.</p>
<ul class="vendors">
${cards.join('\n')}
</ul>
</main>`,
  )
}
