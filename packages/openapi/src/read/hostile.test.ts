import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentWith, json, parse } from '../testing/document.ts'
import { everything, places } from '../testing/everything.ts'
import { exercise } from '../testing/exercise.ts'

test('a document with everything has no problem', () => {
  expect(exercise(everything()).problems).toEqual([])
})

describe('at any place of a document may stand', () => {
  const count = [...places(everything())].length
  const replaceAt = (index: number, value: unknown) => {
    const document = everything()
    const place = [...places(document)][index]
    place?.replace(structuredClone(value))
    expect(() => exercise(document), place?.path.join('/')).not.toThrow()
  }

  test('null', () => {
    for (let index = 0; index < count; index++) replaceAt(index, null)
  })

  // Of these each place has its turn with one.
  const others: [string, unknown][] = [
    ['a number', 0],
    ['a text', 'text'],
    ['true', true],
    ['an empty list', []],
    ['a list of nulls', [null, null]],
    ['an empty object', {}],
    ['a reference to itself', { $ref: '#/components/schemas/Thing' }],
    ['a reference to the whole', { $ref: '#' }],
    ['a reference to nowhere', { $ref: '#/nowhere' }],
    ['what has no text form', parse('{"toString": 1, "valueOf": null, "__proto__": 2}')],
  ]
  test.each(others.map(([name, value], first) => ({ name, value, first })))('$name', ({ value, first }) => {
    for (let index = first; index < count; index += others.length) replaceAt(index, value)
  })
})

test('nulls everywhere are problems, not faults', () => {
  const document = JSON.parse(JSON.stringify(everything()), (key, value) =>
    /^[a-z]+$/i.test(key) && typeof value === 'string' && key !== 'openapi' ? null : value,
  )
  expect(exercise(document).problems.length).toBeGreaterThan(0)
})

describe('circles come to an end', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  test.each([
    ['a reference to itself', { A: ref('A') }],
    ['two references', { A: ref('B'), B: ref('A') }],
    ['allOf', { A: { allOf: [ref('A'), ref('B')] }, B: { allOf: [ref('A')] } }],
    ['oneOf', { A: { oneOf: [ref('A')], anyOf: [ref('A'), { allOf: [ref('A')] }] } }],
    ['items', { A: { type: 'array', minItems: 2, items: ref('A') } }],
    ['properties', { A: { required: ['a'], properties: { a: ref('A') }, additionalProperties: ref('A') } }],
  ])('of %s', (_, schemas) => {
    expect(() => exercise(documentWith({ requestBody: json(ref('A')) }, { components: { schemas } }))).not.toThrow()
  })

  test.each(['parameters', 'responses', 'requestBodies', 'headers', 'examples', 'pathItems', 'securitySchemes'])(
    'of %s',
    (map) => {
      const circle = { $ref: `#/components/${map}/A` }
      const refused = { description: '', headers: { A: circle }, content: { 'a/b': { examples: { a: circle } } } }
      const get = { parameters: [circle], requestBody: circle, responses: { 200: circle, 400: refused } }
      const paths = { '/things': { get }, '/a': circle }
      const model = exercise(documentWith({}, { paths, components: { [map]: { A: circle } } }))
      expect(model.problems.map(({ code }) => code)).toContain('reference-cycle')
    },
  )

  test('of a document in memory that holds itself', () => {
    const schema: Record<string, unknown> = { type: 'object' }
    schema.properties = { self: schema }
    expect(() => exercise(documentWith({ requestBody: json(schema) }))).not.toThrow()
  })

  test('of three thousand references in a row', () => {
    const schemas = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`S${index}`, ref(`S${index + 1}`)]))
    const { problems } = exercise(documentWith({ requestBody: json(ref('S0')) }, { components: { schemas } }))
    expect(problems.map(({ code }) => code)).toContain('reference-chain')
  })
})

test.each(['properties', 'items', 'allOf', 'oneOf', 'additionalProperties'])(
  'three thousand levels of %s are told, not followed',
  (keyword) => {
    let schema: object = { type: 'string' }
    for (let level = 0; level < 3_000; level++) {
      const inner = keyword === 'properties' ? { a: schema } : keyword.endsWith('Of') ? [schema] : schema
      schema = { [keyword]: inner, 'x-source': { basis: 'inferred', of: [`aspect${level}`, 'null'] } }
    }
    const { problems } = exercise(documentWith({ requestBody: json(schema) }))
    expect(problems.map(({ code }) => code)).toContain('nesting-too-deep')
  },
)

test('names that mean something to JavaScript are names', () => {
  const document = parse(
    JSON.stringify(everything())
      .replaceAll('"Thing"', '"__proto__"')
      .replaceAll('/Thing"', '/__proto__"')
      .replaceAll('"id"', '"constructor"')
      .replaceAll('"200"', '"__proto__"')
      .replaceAll('application/json', 'toString')
      .replaceAll('{id}', '{constructor}'),
  )
  const model = exercise(document)
  expect(model.problems.map(({ code }) => code)).toEqual(['status-unknown', 'status-unknown'])
  expect([...model.schemas.keys()]).toEqual(['__proto__', 'Base'])
  expect(
    model.schemas
      .get('__proto__')
      ?.properties()
      .map(({ name }) => name),
  ).toContain('constructor')
  expect(({} as Record<string, unknown>).constructor).toBe(Object)
})

test('a server with millions of URLs has a thousand', () => {
  const values = Array.from({ length: 200 }, (_, index) => `v${index}`)
  const variables = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { default: 'v0', enum: values }]))
  const { servers, problems } = exercise(documentWith({}, { servers: [{ url: 'https://{a}.{b}.{c}', variables }] }))
  expect(servers[0]?.urls()).toHaveLength(1000)
  expect(problems.map(({ code }) => code)).toEqual(['server-with-many-urls'])
})

test('no JSON value makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => exercise(value) !== undefined))
})

test('no JSON value at any place of a document makes it throw', () => {
  const count = [...places(everything())].length
  const keys = [
    '$ref',
    'allOf',
    'oneOf',
    'properties',
    'items',
    'type',
    'enum',
    'example',
    'examples',
    'x-source',
    'content',
    'schema',
    'name',
    'in',
    'pattern',
    'required',
    'minimum',
    'minItems',
    '__proto__',
  ]
  const references = ['#', '#/components/schemas/Thing', '#/components/schemas/Base', '#/paths', 'a.yaml', '#a']
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(null, true, false, 0, -1, 1e300, '', 'string', 'object', 'query', ...references),
      fc.array(tie('value'), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.constantFrom(...keys), tie('value')), { maxLength: 4 })
        .map((entries) => parse(JSON.stringify(Object.fromEntries(entries)))),
    ),
  }))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(count - 1), value), { minLength: 1, maxLength: 4 }), (changes) => {
      const document = everything()
      const all = [...places(document)]
      for (const [index, by] of changes) all[index]?.replace(structuredClone(by))
      return exercise(document) !== undefined
    }),
    { numRuns: 200 },
  )
})
