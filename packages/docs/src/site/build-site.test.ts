import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { operationsOf } from '../data/vendor-docs.ts'
import { docsOf, root, vendors } from '../testing/vendors.ts'
import { type BuiltSite, buildSite } from './build-site.ts'

/** A repository with two vendors, one of which can be changed. */
const work = mkdtempSync(join(tmpdir(), 'countersign-site-'))
const dist = join(work, 'site')
const [changing = '', other = changing] = vendors
const build = () => buildSite({ root: work, dist, siteUrl: 'https://docs.example/' })
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
let first: BuiltSite

beforeAll(async () => {
  mkdirSync(join(work, 'packages'))
  for (const name of ['docs', 'openapi', 'client'])
    symlinkSync(join(root, 'packages', name), join(work, 'packages', name))
  for (const vendor of new Set([changing, other])) {
    const workflows = join('specs', vendor, 'workflows')
    if (existsSync(join(root, workflows))) cpSync(join(root, workflows), join(work, workflows), { recursive: true })
    for (const file of ['openapi.gen.json', 'package.json', 'src/index.ts'])
      cpSync(join(root, 'packages', vendor, file), join(work, 'packages', vendor, file))
  }
  for (const name of ['package.json', 'pnpm-lock.yaml']) symlinkSync(join(root, name), join(work, name))
  first = await build()
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('builds the pages of a vendor that has changed, and no others', async () => {
  expect(first.rebuilt).toEqual([...new Set([changing, other])].sort())
  expect((await build()).rebuilt).toEqual([])
  if (changing === other) return
  const file = join(work, 'packages', changing, 'openapi.gen.json')
  const changed = JSON.parse(readFileSync(file, 'utf8'))
  changed.info.description = 'Something else was found out.'
  writeFileSync(file, JSON.stringify(changed))
  expect((await build()).rebuilt).toEqual([changing])
  expect(read(`${changing}.html`)).toContain('Something else was found out.')
  expect(read('index.html')).toContain('Something else was found out.')
})

test('tells programs of every page and operation', () => {
  const sitemap = read('sitemap.xml')
  const llms = read('llms.txt')
  for (const vendor of first.vendors) {
    for (const page of [`${vendor}.html`, `${vendor}.md`]) expect(sitemap).toContain(`https://docs.example/${page}`)
    expect(llms).toContain(`${vendor}.md`)
    for (const { id } of operationsOf(docsOf(vendor))) {
      expect(llms).toContain(`${vendor}/${id}.md`)
      expect(read(`${vendor}/${id}.md`)).toContain(id)
    }
    expect(parse(read(`${vendor}/openapi.yaml`))).toEqual(JSON.parse(read(`${vendor}/openapi.json`)))
    for (const { file, workflows } of docsOf(vendor).stories) {
      expect(read(`${vendor}/workflows/${file}`)).toContain('../openapi.yaml')
      for (const { operation = '' } of workflows.flatMap(({ steps }) => steps))
        expect(read(`${vendor}.html`)).toContain(`#${operation}`)
    }
    expect(read(`${vendor}.html`)).toContain(
      `<link rel="service-desc" type="application/json" href="${vendor}/openapi.json">`,
    )
    expect(read(`${vendor}.html`)).toContain(`<link rel="canonical" href="https://docs.example/${vendor}.html">`)
  }
})

test('tells an assistant what it must know in at most 6 kB', () => {
  for (const vendor of first.vendors) expect(Buffer.byteLength(read(`${vendor}/SKILL.md`))).toBeLessThanOrEqual(6144)
})

test('keeps no page of a vendor that is gone', async () => {
  if (changing === other) return
  rmSync(join(work, 'packages', changing), { recursive: true })
  expect((await build()).vendors).toEqual([other])
  expect(existsSync(join(dist, `${changing}.html`))).toBe(false)
  expect(existsSync(join(dist, `${changing}/openapi.json.gz`))).toBe(false)
  expect(read('index.html')).not.toContain(`${changing}.html`)
})
