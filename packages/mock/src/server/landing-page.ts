import type { MockAnswer } from '../answer/answer.ts'
import type { Vendor } from '../spec/vendor.ts'

const escapeHtml = (text: unknown) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const style = 'body{font:16px/1.5 system-ui;margin:2rem auto;max-width:50rem;padding:0 1rem}td{padding-right:1.5rem}'

/** `GET /health`, and `GET /`: what is served here, as HTML for a browser and as JSON for a program. */
export function landingPage(vendors: readonly Vendor[], path: string, accept = ''): MockAnswer {
  if (path === '/health')
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status: 'ready' }) }
  const list = vendors.map(({ name, title, basePaths, api }) => ({
    name,
    title,
    basePaths: basePaths.map((basePath) => `/${encodeURIComponent(name)}${basePath}`),
    operations: api.endpoints.map(({ operationId, method, template }) => ({ operationId, method, path: template })),
  }))
  if (!accept.includes('text/html'))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ vendors: list }, null, 2),
    }
  const sections = list.map(({ title, basePaths, operations }) => {
    const rows = operations.map(
      ({ operationId, method, path: template }) =>
        `<tr><td>${escapeHtml(operationId)}<td>${method}<td><code>${escapeHtml(template)}</code>`,
    )
    return `<h2>${escapeHtml(title)}</h2><p>${basePaths.map((basePath) => `<code>${escapeHtml(basePath)}</code>`).join(' ')}<table>${rows.join('')}</table>`
  })
  const body = `<!doctype html><html lang="en"><title>Countersign mocks</title><style>${style}</style><h1>Countersign mocks</h1>${sections.join('')}`
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}
