import { join } from 'node:path'
import { buildSite } from './site/build-site.ts'

/** Builds the static site into `dist`: an index, a page per vendor, and what programs read. */
const { vendors, rebuilt } = await buildSite({
  root: join(import.meta.dirname, '../../..'),
  dist: join(import.meta.dirname, '../dist'),
  siteUrl: process.env.SITE_URL?.replace(/\/*$/, '/'),
})
console.log(`Docs of ${vendors.length} vendors are in packages/docs/dist, ${rebuilt.length} of them built anew.`)
