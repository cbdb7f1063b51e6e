import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { basisOf } from '../basis/ask.ts'
import { Statement } from '../basis/statement.ts'
import { Content } from '../content/content.ts'
import { follow } from '../json/pointer.ts'
import { nameSpec } from '../names/name-spec.ts'
import { methods } from '../operation/method.ts'
import { exercise } from '../testing/exercise.ts'
import { statements } from '../visit/statements.ts'
import { readSpec } from './read-spec.ts'

const packages = join(import.meta.dirname, '../../..')
const bundles = globSync('*/openapi.gen.json', { cwd: packages })

test('there are bundles to read', () => {
  expect(bundles.length).toBeGreaterThan(0)
})

describe.each(bundles.map((file) => [dirname(file), join(packages, file)]))('the bundle of %s', (name, file) => {
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const model = readSpec(document, { name })

  test('is read without any problem, and its names are free', () => {
    expect(exercise(document).problems).toEqual([])
    expect(nameSpec(model).problems).toEqual([])
  })

  test('loses no operation, no answer and no parameter', () => {
    const items = Object.entries<Record<string, { responses: object }>>(document.paths)
    const written = items.flatMap(([path, item]) =>
      methods
        .filter((method) => method in item)
        .map((method) => [path, method, Object.keys(item[method]?.responses ?? {})]),
    )
    expect(
      model.operations.map(({ path, method, answers }) => [path, method, answers.map(({ status }) => status)]),
    ).toEqual(written)
  })

  test('says of every statement where it comes from', () => {
    const silent = [...statements(model)].filter((statement) => basisOf(statement) === undefined)
    expect(silent.map(({ place }) => place)).toEqual([])
  })

  test('has pointers that lead to what was read', () => {
    const lost = [...statements(model)].filter(({ pointer, definition }) =>
      [pointer, definition].some((at) => follow(document, at) === undefined),
    )
    expect(lost.map(({ pointer }) => pointer)).toEqual([])
  })

  test('has schemas whose pointers a validator takes, and which all examples fit', () => {
    const ajv = addFormats.default(new Ajv.default({ strict: false, formats: { html: true } }))
    ajv.addSchema(document, name)
    let examples = 0
    for (const content of statements(model)) {
      if (!(content instanceof Content) || !content.schema) continue
      const validate = ajv.compile({ $ref: `${name}${content.schema.pointer}` })
      for (const { value, place } of content.examples) {
        expect([place, validate(value) || validate.errors]).toEqual([place, true])
        examples += 1
      }
    }
    expect(examples).toBeGreaterThan(0)
  })

  test('has statements that know what they stand in', () => {
    for (const statement of statements(model)) {
      expect(statement.kind === 'info' || statement.parent instanceof Statement).toBe(true)
      expect(statement.place).not.toMatch(/undefined|object Object/)
    }
  })
})
