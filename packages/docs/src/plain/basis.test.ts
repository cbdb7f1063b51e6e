import { type Statement, statements } from '@countersign/openapi'
import { describe, expect, test } from 'vitest'
import { writeChapters } from '../chapters/index.ts'
import { basisKey, basisView } from '../data/basis-view.ts'
import { pagePen, redocPen } from '../markup/pen.ts'
import { Statements } from '../markup/statements.ts'
import { redocDocument } from '../redoc/document.ts'
import { docsOf, vendors } from '../testing/vendors.ts'
import { vendorHtml } from './vendor.ts'

const kinds = ['operation', 'webhook', 'parameter', 'property', 'answer', 'header', 'body']

/** What the model says: a line for every statement and each basis it has. */
const expected = (all: Iterable<Statement>) =>
  new Set(
    [...all]
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((statement) => {
        const view = basisView(statement)
        return view ? [`${statement.pointer} ${basisKey(view)}`] : []
      }),
  )

/** What a page shows: the same of every chip. */
function shown(html: string): { line: string; number: string }[] {
  return [...html.matchAll(/<details([^>]*data-statement[^>]*)>/g)].map(([, written = '']) => {
    const partOf = (name: string) => written.match(`data-${name}="([^"]*)"`)?.[1] ?? ''
    const sure = [partOf('basis'), partOf('parts')].filter(Boolean).join(' ')
    return { number: partOf('statement'), line: `${textOf(partOf('pointer'))} ${sure}` }
  })
}

const textOf = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe.each(vendors)('the page of %s', (vendor) => {
  const docs = docsOf(vendor)
  const numbers = new Statements(docs.manifest, vendor)
  const pen = pagePen(numbers)
  const html = vendorHtml(docs, writeChapters(docs, pen), pen)
  const chips = shown(html)
  const lines = new Set(chips.map(({ line }) => line))
  const model = expected(statements(docs.model))

  test(`shows a basis for each of ${model.size} operations, parameters, fields, answers, headers and bodies`, () => {
    expect([...model].filter((line) => !lines.has(line))).toEqual([])
  })

  test('shows no other basis than the model has', () => {
    const all = new Set(
      [...statements(docs.model)].flatMap((statement) => {
        const view = basisView(statement)
        return view ? [`${statement.pointer} ${basisKey(view)}`] : []
      }),
    )
    const pagination = / (documented|example|observed|reported|inferred)$/ // of the lists chapter, of one aspect
    expect([...lines].filter((line) => !all.has(line) && !pagination.test(line))).toEqual([])
  })

  test('shows the same through Redoc, each chip leading to one that tells the sources', () => {
    const redoc = redocPen(numbers)
    const document = redocDocument(docs, writeChapters(docs, redoc), redoc)
    const told = new Map(chips.map(({ number, line }) => [number, line]))
    const text = JSON.stringify(document)
    const leading = [...text.matchAll(/#basis\/(\d+)/g)].map(([, number = '']) => number)
    expect(leading.filter((number) => !told.has(number))).toEqual([])
    const linesOfRedoc = new Set(leading.map((number) => told.get(number)))
    const used = expected(
      [...docs.model.operations, ...docs.model.webhooks].flatMap((operation) => [...statements(operation)]),
    )
    expect([...used].filter((line) => !linesOfRedoc.has(line))).toEqual([])
  })

  test('leads from every chip to the form for those who know better, filled in', () => {
    const forms = [...html.matchAll(/<p class="differs"><a href="([^"]*)"/g)].map(
      ([, href = '']) => new URL(textOf(href)),
    )
    expect(forms).toHaveLength(chips.length)
    for (const form of forms) {
      expect(form.href).toContain(`${docs.manifest.bugs}/new?`)
      expect(form.searchParams.get('vendor')).toBe(vendor)
      expect(form.searchParams.get('pointer')).toMatch(/^#/)
      expect(form.searchParams.get('basis')).toMatch(/documented|example|observed|reported|inferred/)
    }
  })
})
