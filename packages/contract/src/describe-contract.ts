import { isApiError } from '@countersign/client'
import { describe, expect, test } from 'vitest'
import { type Example, type Listed, listOperations, type Spec, valueFor } from './spec.ts'

type Method = (input: Record<string, unknown>, options?: object) => Promise<unknown>

/**
 * Tests a vendor's client against its spec, with the mock in between: every operation is callable with each of its
 * request examples and answers with its example, and every declared failure arrives as an error.
 */
export function describeContract({ client, spec }: { client: object; spec: object }): void {
  const methods = client as Record<string, Method>
  describe.each(listOperations(spec as Spec))('$operationId', (operation) => {
    const method = methods[operation.operationId] as Method

    test.each(operation.requests)('takes the request example $name as $mediaType', async (request) => {
      await method(inputFor(operation, request), { contentType: request.mediaType })
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
        const answer = await method(inputFor(operation, operation.requests[0]), options).catch(
          (error: unknown) => error,
        )
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
  const body = request?.binary
    ? new Blob([Buffer.from(String(request.value), 'base64')], { type: request.mediaType })
    : request?.value
  return {
    ...Object.fromEntries(required.map((parameter) => [parameter.name, valueFor(parameter)])),
    ...(body !== undefined && { body }),
  }
}

/** Bytes as the base64 text of the examples; everything else as it is. */
async function plain(answer: unknown): Promise<unknown> {
  return answer instanceof Blob ? Buffer.from(await answer.arrayBuffer()).toString('base64') : answer
}
