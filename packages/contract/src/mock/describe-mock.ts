import { bases, basisOf, type Operation, readSpec } from '@countersign/openapi'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { examplesOf, sampleCall } from './sample-call.ts'

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

export interface MockUnderTest {
  /** The vendor's spec, parsed. */
  spec: object
  /** That of the mock: the suite belongs to every vendor, and knows the mock by this alone. */
  createMockFetch(options: { specs: Record<string, object>; strict?: boolean }): Fetch
}

/**
 * Tests what is true of the mock of every vendor: each operation answers with each of its statuses and examples as the
 * spec has them, and says how sure each answer is; each example of a body is taken, and a missing credential is not.
 */
export function describeMock({ spec, createMockFetch }: MockUnderTest): void {
  const operations = readSpec(spec).operations.filter(({ method }) => method !== 'trace') // which `fetch` does not send
  const mockFetch = createMockFetch({ specs: { vendor: spec } })
  const strictFetch = createMockFetch({ specs: { vendor: spec }, strict: true })
  const ajv = addFormats.default(new Ajv.default({ strict: false }))
  ajv.addFormat('html', true).addFormat('binary', true).addSchema(spec, 'spec')

  describe.each(operations.map((operation) => [operation.id, operation] as const))('the mock of %s', (_, operation) => {
    const withHeaders = (more: Record<string, string>): [string, RequestInit] => {
      const { url, init } = sampleCall(operation)
      return [url, { ...init, headers: { ...init.headers, ...more } }]
    }

    test.each(cellsOf(operation))('answers $status', async ({ code, answer, examples, basis }) => {
      for (const { content, example } of examples) {
        const response = await mockFetch(
          ...withHeaders({ prefer: `code=${code}, example=${example.name}`, accept: content.mediaType }),
        )
        expect([example.name, response.status]).toEqual([example.name, code])
        if (!content.mediaType.includes('*')) expect(response.headers.get('content-type')).toBe(content.mediaType)
        expect(response.headers.get('countersign-basis')).toBe(basis)
        if (/xml/.test(content.mediaType)) continue // there is more than one way to write it
        const value = await readValue(response, content.binary)
        expect([example.name, value]).toEqual([example.name, example.value])
        if (content.schema && !content.binary) {
          const validate = ajv.compile({ $ref: `spec${content.schema.pointer}` })
          expect([example.name, validate(value) || validate.errors]).toEqual([example.name, true])
        }
      }
      if (examples.length > 0) return
      const response = await mockFetch(...withHeaders({ prefer: `code=${code}` }))
      expect([response.status, response.headers.get('countersign-basis')]).toEqual([code, basis])
      expect(answer.content.length === 0 ? await response.text() : '').toBe('')
    })

    test.each(cellsOf(operation))('that is strict answers $status only if it is no guess', async ({ code, basis }) => {
      const response = await strictFetch(...withHeaders({ prefer: `code=${code}` }))
      expect(response.status).toBe(basis === 'inferred' ? 501 : code)
    })

    const bodies = examplesOf(operation.body?.content ?? [])
    if (bodies.length > 0)
      test.each(bodies.map((body) => [body.example.name, body.content.mediaType, body] as const))(
        'takes the example %s as %s',
        async (__, ___, body) => {
          const { url, init } = sampleCall(operation, { body })
          const response = await mockFetch(url, init)
          expect([response.headers.get('sl-violations'), response.status < 400]).toEqual([null, true])
        },
      )

    const open = operation.security.length === 0 || operation.security.some((alternative) => alternative.length === 0)
    if (!open)
      test('refuses a call without a credential', async () => {
        const { url, init } = sampleCall(operation, { credential: false })
        const response = await mockFetch(url, init)
        expect(response.headers.get('sl-violations')).toContain('"code":"401"')
      })
  })
}

/** Each status of an operation, with the basis that the model gives it: the least sure of status and body. */
function cellsOf({ answers }: Operation) {
  return answers.map((answer) => {
    const aspects = answer.content.length > 0 ? ['status', 'body'] : ['status']
    const found = aspects.map((aspect) => basisOf(answer, aspect)).filter((basis) => basis !== undefined)
    return {
      status: answer.status,
      code: answer.status === 'default' ? 500 : Number(answer.status.replace(/XX/i, '04')),
      answer,
      examples: examplesOf(answer.content),
      basis: bases.findLast((basis) => found.includes(basis)) ?? null,
    }
  })
}

async function readValue(response: Response, binary: boolean): Promise<unknown> {
  if (binary) return Buffer.from(await response.arrayBuffer()).toString('base64')
  const text = await response.text()
  return /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text
}
