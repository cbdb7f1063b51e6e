import { escapeHtml } from '../markup/html.ts'

/** The pages of the site for search engines. @param siteUrl with a slash at the end */
export const sitemap = (files: readonly string[], siteUrl: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files.map((file) => `<url><loc>${escapeHtml(new URL(file, siteUrl).href)}</loc></url>`).join('\n')}
</urlset>
`

export const robots = (siteUrl: string): string =>
  `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', siteUrl).href}\n`
