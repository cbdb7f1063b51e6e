import { isJson } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../../proof.ts'
import type { Outcome } from '../../stage.ts'
import { completeValues } from '../../values/complete-value.ts'
import { contentTypeOf, type GivenBody, inputFor } from '../../values/inputs.ts'
import { listedValues } from '../../values/listed-values.ts'

/** Is what a caller may send taken as it is? Every example of a body, and a body with every field. */
export const askRequests: Question = function* (stage, operation): Iterable<Proof> {
  const send = async (body: GivenBody) => {
    const input = inputFor(operation, stage.subject, body)
    const outcome = await stage.call(operation, input, { contentType: contentTypeOf(operation, body) })
    expectTaken(outcome)
    if (isJson(body.content.mediaType)) expect(outcome.exchange?.read).toMatchObject(body.value as object)
  }

  for (const content of operation.body?.content ?? []) {
    const { mediaType, schema } = content
    for (const example of content.examples)
      yield proofOf(`request ${mediaType} example ${example.name}`, example, undefined, () =>
        send({ content, value: example.value }),
      )
    if (isJson(mediaType) && schema)
      yield proofOf(`request ${mediaType} with every field`, content, undefined, async () => {
        for (const value of completeValues(schema, 'sent'))
          for (const listed of listedValues(schema, value)) await send({ content, value: listed })
      })
  }
}

/** The mock has found nothing wrong with a request, and the client nothing with the answer. */
export function expectTaken({ error, exchange }: Outcome): void {
  expect(exchange?.reasons).toEqual([])
  expect(error).toBeUndefined()
}
