import {
  basisOf,
  type Content,
  describeProblem,
  follow,
  methods,
  nameSpec,
  readSpec,
  statements,
} from '@countersign/openapi'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'

type Items = Record<string, Record<string, { responses?: object }>>

/** Tests that a vendor's bundle is read whole and without any problem, and that every statement has a dated source. */
export function describeSpec({ name, spec }: { name: string; spec: object }): void {
  const model = readSpec(spec, { name })

  describe(`the spec of ${name}`, () => {
    test('is read without any problem, and its names are free', () => {
      expect([...model.problems, ...nameSpec(model).problems].map(describeProblem)).toEqual([])
    })

    test('loses no operation, no answer and no parameter', () => {
      const items = Object.entries((spec as { paths: Items }).paths)
      const written = items.flatMap(([path, item]) =>
        methods
          .filter((method) => method in item)
          .map((method) => [path, method, Object.keys(item[method]?.responses ?? {})]),
      )
      const read = model.operations.map(({ path, method, answers }) => [
        path,
        method,
        answers.map(({ status }) => status),
      ])
      expect(read).toEqual(written)
    })

    test('says of every statement where it comes from, and when that was read', () => {
      const silent = [...statements(model)].filter((statement) => basisOf(statement) === undefined)
      expect(silent.map(({ place }) => place)).toEqual([])
      const undated = [...statements(model)].filter(({ sources }) => sources.some(({ retrieved }) => !retrieved))
      expect(undated.map(({ place }) => place)).toEqual([])
    })

    test('has pointers that lead to what was read', () => {
      const lost = [...statements(model)].filter(({ pointer, definition }) =>
        [pointer, definition].some((at) => follow(spec, at) === undefined),
      )
      expect(lost.map(({ pointer }) => pointer)).toEqual([])
    })

    test('has schemas that a validator takes, and which all examples fit', () => {
      const ajv = addFormats.default(new Ajv.default({ strict: false, formats: { html: true } }))
      ajv.addSchema(spec, name)
      let examples = 0
      for (const statement of statements(model)) {
        const { schema, examples: named } = statement as Content
        if (statement.kind !== 'content' || !schema) continue
        const validate = ajv.compile({ $ref: `${name}${schema.pointer}` })
        for (const { value, place } of named) {
          expect([place, validate(value) || validate.errors]).toEqual([place, true])
          examples += 1
        }
      }
      expect(examples).toBeGreaterThan(0)
    })
  })
}
