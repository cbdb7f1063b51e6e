import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sampleCall } from '@countersign/contract/mock'
import { follow, methods, type Operation, readSpec } from '@countersign/openapi'
import { upgrade } from '@scalar/openapi-upgrader'
import RefParser from '@stoplight/json-schema-ref-parser'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startMock } from '../../../build/under-test.ts'
import type { Mock } from '../../index.ts'

// Descriptions that nobody here wrote. What their answers have to be is read out of them as they are, without our reader.

const installed = (file: string) => join(import.meta.dirname, '../../../node_modules', file)
const specs = {
  galaxy: installed('@scalar/galaxy/dist/latest.yaml'),
  directus: installed('@directus/specs/dist/openapi.json'),
  blockfrost: installed('@blockfrost/openapi/openapi.yaml'),
}

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ specs })
})
afterAll(() => mock.close())

type Node = Record<string, unknown>
interface Document {
  openapi: string
  paths: Record<string, Record<string, Node>>
}

/** A node and its place, behind the references to it. */
function at(document: object, pointer: string): { node: Node; pointer: string } {
  const node = (follow(document, pointer) ?? {}) as Node
  return typeof node.$ref === 'string' ? at(document, node.$ref) : { node, pointer }
}

const root = 'https://described.example/spec'

/** Errors of a value by the schema at a pointer. */
function createJudge(document: Document) {
  // OpenAPI 3.0 is no JSON Schema, 3.1 is: `nullable` without a type means nothing there, and references are meant from
  // the root of the document, whatever `$id` is between.
  const reviver = (key: string, value: unknown) => {
    if (key === 'nullable' && value === true) return undefined
    return key === '$ref' && typeof value === 'string' && value.startsWith('#/') ? root + value : value
  }
  const schemas = JSON.parse(JSON.stringify(upgrade(document, '3.1')), reviver)
  const ajv = addFormats.default(
    new Ajv.default({ strict: false, validateSchema: false, logger: false, verbose: true }),
  )
  ajv.addSchema(schemas, root)
  return (pointer: string, value: unknown) => {
    const validate = ajv.compile({ $ref: root + pointer })
    if (validate(value)) return []
    const errors = (validate.errors ?? []).filter(({ parentSchema, data }) => !isExampleOf(parentSchema ?? {}, data))
    return errors.map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

/** Whether a description gives this value as an example itself, be it right or wrong. */
const isExampleOf = ({ example, examples = {} }: Node, value: unknown) =>
  [example, ...Object.values(examples as object).flatMap((one) => [one, one?.value])].some((one) =>
    isDeepStrictEqual(one, value),
  )

/** Answers that do not fit, since neither the mock nor Prism follows `$dynamicRef`, of which a warning of the spec tells. */
const known: Record<string, string[]> = { 'galaxy get /planets': ['/data/0 must be object'] }

const encode = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

describe.each(Object.entries(specs))('%s', async (name, file) => {
  const document = (await new RefParser().parse(file)) as unknown as Document
  const errorsOf = createJudge(document)
  const operations = readSpec(document).operations
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => ({ method, path })),
  )

  test.each(described)('answers $method $path as it is described', async ({ method, path }) => {
    const { url, init } = sampleCall(
      operations.find((known) => known.method === method && known.path === path) as Operation,
    )
    const { pathname, search } = new URL(url, mock.url)
    const response = await fetch(`${mock.url}/${name}${pathname}${search}`, init)
    const text = await response.text()
    const responses = `#/paths/${encode(path)}/${method}/responses`
    const { node: answers } = at(document, responses)
    const statuses = Object.keys(answers)
    const wanted = statuses.find((status) => status.startsWith('2')) ?? statuses[0] ?? '501'
    expect([`${response.status}`, text.slice(0, 1000)]).toEqual([wanted, text.slice(0, 1000)])

    const answer = at(document, `${responses}/${wanted}`)
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
    const content = (answer.node.content ?? {}) as Record<string, Node>
    if (!content[type]?.schema) return
    const value: unknown = type.includes('json') ? JSON.parse(text) : text
    const schema = at(document, `${answer.pointer}/content/${encode(type)}/schema`)
    if (isExampleOf(content[type], value) || isExampleOf(schema.node, value)) return
    expect(errorsOf(schema.pointer, value)).toEqual(known[`${name} ${method} ${path}`] ?? [])
  })
})
