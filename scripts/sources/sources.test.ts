import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createRepository } from '../testing.ts'
import { checkPages, savePages } from './check.ts'
import { sourcePlaces } from './places.ts'

const page = `<html><head><title>Acme</title><script>let x = 1</script></head><body>
<nav>Docs</nav>
<h2>Create a thing</h2><p>Sends a <b>name</b>.</p><p>Answers 201.</p>
<h2>Get a thing</h2><p>Answers 200 with the thing&rsquo;s name.</p>
</body></html>`

let root = ''
let pages = ''
beforeEach(() => {
  root = createRepository(['acme'])
  pages = mkdtempSync(join(tmpdir(), 'countersign-pages-'))
  mkdirSync(join(pages, 'acme'))
  save(page)
  expect(savePages(root, 'acme', pages)).toBe(1)
})
afterEach(() => {
  for (const folder of [root, pages]) rmSync(folder, { recursive: true })
})

const save = (text: string) => writeFileSync(join(pages, 'acme/docs.html'), text)
const check = () => checkPages(root, 'acme', pages).map(({ outcome, places }) => [outcome, places.map(({ at }) => at)])

test('every entry of every x-source has its line', () => {
  expect(sourcePlaces(root, 'acme').map(({ at, section }) => [at, section])).toEqual([
    ['specs/acme/openapi.yaml:18', undefined],
    ['specs/acme/openapi.yaml:21', undefined],
    ['specs/acme/paths/things.yaml:8', 'Create a thing'],
    ['specs/acme/paths/things_{thingId}.yaml:10', 'Get a thing'],
  ])
})

describe('a saved page', () => {
  test('that is the same moves nothing', () => {
    expect(check()).toEqual([['same', []]])
  })

  test.each([
    ['other markup', page.replaceAll('<p>', '<div class="text">').replaceAll('</p>', '</div>')],
    ['other spaces', page.replaceAll('\n', '\n\n   ').replace('Answers 201.', 'Answers\n  201.')],
    ['another script', page.replace('let x = 1', 'track()')],
    ['straight quotes', page.replace('&rsquo;', "'")],
  ])('with %s moves nothing', (_, text) => {
    save(text)
    expect(check()).toEqual([['same', []]])
  })

  test('with another sentence names the statements that rest on that section, and on the whole page', () => {
    save(page.replace('Answers 201.', 'Answers 202.'))
    expect(check()).toEqual([
      ['changed', ['specs/acme/openapi.yaml:18', 'specs/acme/openapi.yaml:21', 'specs/acme/paths/things.yaml:8']],
    ])
  })

  test('that has lost a section names the statements that rest on it', () => {
    save(page.replace(/<h2>Get a thing.*/, ''))
    expect(check().flat(2)).toContain('specs/acme/paths/things_{thingId}.yaml:10')
  })

  test('that is gone is told from one that changed', () => {
    save('<html><body><h1>404</h1><p>Page not found</p></body></html>')
    expect(check().map(([outcome]) => outcome)).toEqual(['gone'])
  })

  test('that nobody saved is told', () => {
    rmSync(join(pages, 'acme/docs.html'))
    expect(check()).toEqual([['not saved', []]])
  })
})
