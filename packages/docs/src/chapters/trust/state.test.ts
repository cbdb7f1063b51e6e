import { readSpec } from '@countersign/openapi'
import { describe, expect, test } from 'vitest'
import { buildVendor } from '../../site/build-vendor.ts'
import { docsOf, vendors } from '../../testing/vendors.ts'
import { stateOf } from './state.ts'

describe.each(vendors)('whether the API of %s can be used today', (vendor) => {
  const docs = docsOf(vendor)
  const { state } = docs.model

  test('is told with its reason, and the page that says so', () => {
    const told = stateOf(docs)
    expect(told).toContain(`State of the API: **${state?.state ?? 'unknown'}**`)
    expect(told).toContain(state?.note?.trim() ?? '')
    expect(told).toContain(state?.source?.page ?? '')
    expect(told.startsWith('>')).toBe(state !== undefined && state.state !== 'live')
  })

  test('stands on the page, in its Markdown and in the skill', () => {
    const { files } = buildVendor(docs, undefined)
    for (const file of [`${vendor}.html`, `${vendor}.md`, `${vendor}/SKILL.md`])
      expect(files.get(file), file).toContain('State of the API: ')
    // Once as it is read, once for Redoc.
    expect(String(files.get(`${vendor}.html`)).match(/State of the API: /g)?.length).toBeGreaterThanOrEqual(2)
  })
})

test('an API of which nobody says whether it can be used is called unknown', () => {
  const model = readSpec({ openapi: '3.1.0', info: { title: 'Acme API', version: '1' }, paths: {} }, { name: 'acme' })
  const [vendor = ''] = vendors
  expect(stateOf({ ...docsOf(vendor), model })).toContain('**unknown**')
})
