import { isApiError } from '@countersign/client'
import { describe, expect, test } from 'vitest'
import { type Example, type Listed, listOperations, type Spec, valueFor } from './spec.ts'

type Method = (input: Record<string, unknown>, options?: object) => Promise<unknown>

interface Contract {
  client: object
  spec: object
  /** By operationId: changes the input with which an example of an answer is asked for. */
  inputs?: Record<string, (input: Record<string, unknown>, example: Example) => Record<string, unknown>>
  /** By operationId: turns the value of a request example into what a caller gives, where that takes more than the spec tells. */
  bodies?: Record<string, (body: never) => unknown>
}

/**
 * Tests a vendor's client against its spec, with the mock in between: every operation is callable with each of its
 * request examples and answers with its example, and every declared failure arrives as an error.
 */
export function describeContract({ client, spec, inputs = {}, bodies = {} }: Contract): void {
  const methods = client as Record<string, Method>
  describe.each(listOperations(spec as Spec))('$operationId', (operation) => {
    const method = methods[operation.operationId] as Method
    const inputOf = (request: Example | undefined) => {
      const { body, ...parameters } = inputFor(operation, request)
      const given = bodies[operation.operationId]?.(body as never) ?? body
      return { ...parameters, ...(given !== undefined && { body: given }) }
    }

    test.each(operation.requests)('takes the request example $name as $mediaType', async (request) => {
      await method(inputOf(request), { contentType: request.mediaType })
    })

    for (const { status, examples } of operation.responses) {
      test.each(examples)(`answers ${status} with its example $name`, async (example) => {
        const code = status === 'default' ? 500 : Number(status.replace('XX', '04'))
        const prefer = `code=${code}, example=${example.name}`
        const options = {
          headers: { prefer, accept: example.mediaType },
          contentType: operation.requests[0]?.mediaType,
          maxRetries: 0,
        }
        const input = inputOf(operation.requests[0])
        const asked = inputs[operation.operationId]?.(input, example) ?? input
        const answer = await method(asked, options).catch((error: unknown) => error)
        if (isApiError(answer)) {
          expect(answer.status).toBe(code)
          expect(answer.operationId).toBe(operation.operationId)
          expect(answer.body).toEqual(example.value)
        } else {
          expect(code).toBeLessThan(300)
          expect(await plain(answer)).toEqual(example.value)
        }
      })
    }
  })
}

function inputFor({ parameters }: Listed, request: Example | undefined): Record<string, unknown> {
  const required = parameters.filter((parameter) => parameter.required)
  const body = request && bodyFor(request)
  return {
    ...Object.fromEntries(required.map((parameter) => [parameter.name, valueFor(parameter)])),
    ...(body !== undefined && { body }),
  }
}

/** The value of an example as a caller would give it: bytes as a Blob, in a form as a named file. */
function bodyFor({ value, binary, files, mediaType }: Example): unknown {
  if (binary) return new Blob([bytesOf(value)], { type: mediaType })
  if (files.length === 0) return value
  const form = value as Record<string, unknown>
  const open = (content: unknown, name: string) => ({ data: bytesOf(content), name })
  const opened = files.map((name) => [
    name,
    Array.isArray(form[name]) ? form[name].map((item) => open(item, name)) : open(form[name], name),
  ])
  return { ...form, ...Object.fromEntries(opened) }
}

/** Examples hold bytes as base64, files that are text as text. */
function bytesOf(content: unknown): Uint8Array<ArrayBuffer> {
  const text = String(content)
  return new Uint8Array(Buffer.from(text, /^[A-Za-z0-9+/\s]+=*\s*$/.test(text) ? 'base64' : 'utf8'))
}

/** Bytes as the base64 text of the examples; everything else as it is. */
async function plain(answer: unknown): Promise<unknown> {
  return answer instanceof Blob ? Buffer.from(await answer.arrayBuffer()).toString('base64') : answer
}
