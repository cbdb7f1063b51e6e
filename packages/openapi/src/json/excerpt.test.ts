import { expect, test } from 'vitest'
import { completeExcerpt, resolved } from './excerpt.ts'

const $ref = (pointer: string) => ({ $ref: pointer })
const whole = Object.freeze({
  paths: { '/pets': $ref('#/paths/~1cats'), '/cats': { get: {} }, '/loop': $ref('#/paths/~1loop') },
  components: {
    schemas: {
      Cat: { discriminator: { mapping: { kitten: '#/components/schemas/Kitten', other: 'Other' } } },
      Kitten: { allOf: [$ref('#/components/schemas/Cat'), $ref('#/components/schemas/Deep/properties/a')] },
      Deep: { properties: { a: { type: 'string' }, b: {} } },
      Unused: {},
    },
  },
})

test('an object is found behind its references, and none behind those that lead nowhere', () => {
  expect(resolved(whole, whole.paths['/pets'])).toBe(whole.paths['/cats'])
  expect(resolved(whole, whole.paths['/cats'])).toBe(whole.paths['/cats'])
  for (const nothing of [$ref('#/nowhere'), whole.paths['/loop'], undefined, 'text', []])
    expect(resolved(whole, nothing)).toEqual({})
})

test('an excerpt gets what it refers to, and what that refers to, and nothing else', () => {
  const before = structuredClone(whole)
  const part = { openapi: '3.1.0', x: [$ref('#/components/schemas/Cat'), $ref('#/components/schemas/Nowhere')] }
  completeExcerpt(whole, part)
  const { Cat, Kitten } = whole.components.schemas
  expect(part).toEqual({
    ...part,
    components: { schemas: { Cat, Kitten, Deep: { properties: { a: { type: 'string' } } } } },
  })
  expect(whole).toEqual(before)
})

test('what is there already stays, and is completed', () => {
  const mine = { type: 'object' }
  const part = { x: $ref('#/components/schemas/Kitten'), components: { schemas: { Cat: mine } } }
  completeExcerpt(whole, part)
  expect(part.components.schemas).toMatchObject({ Cat: mine, Kitten: {} })
})

test('an excerpt that contains a part of the whole leaves the whole as it is', () => {
  const before = structuredClone(whole)
  const part = {
    components: { schemas: { Deep: whole.components.schemas.Deep } },
    x: $ref('#/components/schemas/Deep/properties/c/d'),
  }
  completeExcerpt({ ...whole, components: { schemas: { Deep: { properties: { c: { d: {} } } } } } }, part)
  expect(part.components.schemas.Deep).toEqual({ properties: { a: { type: 'string' }, b: {}, c: { d: {} } } })
  expect(whole).toEqual(before)
})
