import { type Answer, type Content, isJson, type Operation, successes } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../proof.ts'
import { type CallSettings, type Outcome, type Stage, vendor } from '../stage.ts'
import { completeValues } from '../values/complete-value.ts'
import { contentTypeOf, type Input, inputFor, usualBody } from '../values/inputs.ts'
import { listedValues } from '../values/listed-values.ts'
import { verdictOf } from '../values/verdict.ts'

/**
 * Does every answer arrive as what it is? Every status, every header, every example, and a body with every field: as data,
 * or as the error that it stands for, with the vendor's code.
 */
export const askAnswers: Question = function* (stage, operation): Iterable<Proof> {
  const contentType = contentTypeOf(operation, usualBody(operation))
  const ask = (input: Input, headers: Record<string, string>, more: CallSettings = {}) =>
    stage.call(operation, input, { headers, contentType, ...more })

  const listed = new Set<string>()
  for (const answer of operation.answers) {
    const { status } = answer
    const code = codeFor(status)
    yield proofOf(`answer ${status}`, answer, 'status', async () => {
      const outcome = await ask(inputFor(operation, stage.subject), { prefer: `code=${code}` })
      expect(statusOf(outcome)).toBe(code)
      expectVerdict(stage, operation, code, outcome)
    })

    for (const header of answer.headers.filter(({ ignored }) => !ignored))
      yield proofOf(`answer ${status} header ${header.name}`, header, undefined, async () => {
        const outcome = await ask(inputFor(operation, stage.subject), { prefer: `code=${code}` })
        expect(headersOf(outcome)?.get(header.name)).toEqual(expect.stringMatching(/./))
      })

    for (const content of answer.content) {
      const { mediaType, schema } = content
      const input = { ...inputFor(operation, stage.subject), ...inputThatAsksFor(operation, answer, content) }
      for (const example of content.examples)
        yield proofOf(`answer ${status} ${mediaType} example ${example.name}`, example, undefined, async () => {
          const wish = { prefer: `code=${code}, example=${example.name}`, accept: mediaType }
          const outcome = await ask(input, wish)
          expect(statusOf(outcome)).toBe(code)
          expect(await bodyOf(outcome)).toEqual(example.value)
          expectVerdict(stage, operation, code, outcome)
        })

      if (isJson(mediaType) && schema)
        yield proofOf(`answer ${status} ${mediaType} with every field`, content, undefined, async () => {
          const bodies = completeValues(schema, 'answered')
          // The values that are listed are the same wherever the schema stands: once is enough.
          const all = listed.has(schema.definition) ? bodies : bodies.flatMap((body) => listedValues(schema, body))
          listed.add(schema.definition)
          for (const body of all) {
            stage.mock.when(vendor, operation.id).replyWith(() => Response.json(body, { status: code }))
            const outcome = await ask(input, { accept: mediaType }).finally(() => stage.mock.reset())
            expect(await bodyOf(outcome)).toEqual(body)
            expectVerdict(stage, operation, code, outcome)
          }
        })
    }
  }
}

/** A status that an answer of the spec stands for. */
const codeFor = (status: string): number =>
  status === 'default' ? 500 : Number(status.toUpperCase().replace('XX', '04'))

const statusOf = ({ error, response }: Outcome) => error?.status ?? response?.status
const headersOf = ({ error, response }: Outcome) => (error?.headers ?? response?.headers) as Headers | undefined

/** The body as it stands in an example: bytes as base64, everything else as it is. */
async function bodyOf({ error, data }: Outcome): Promise<unknown> {
  const body = error ? error.body : data
  return body instanceof Blob ? Buffer.from(await body.arrayBuffer()).toString('base64') : body
}

function expectVerdict({ model, methodOf }: Stage, operation: Operation, code: number, outcome: Outcome): void {
  const { error, data, exchange } = outcome
  const verdict = verdictOf(model, operation, code, error ? error.body : data)
  expect([error?.name, error?.code]).toEqual([verdict.error, verdict.code])
  if (error === undefined) return
  expect(error.operationId).toBe(operation.id)
  expect(methodOf(operation, { fetch: globalThis.fetch }).isError(error)).toBe(true)
  expect(exchange).toBeDefined()
}

/** Parameters that make an answer come in another media type than the usual one (`x-mock.success.when`). */
function inputThatAsksFor(operation: Operation, answer: Answer, { mediaType }: Content): Input {
  if (!successes(operation).includes(answer) || answer.content.length < 2) return {}
  const rules = [(operation.extensions['x-mock'] as { success?: unknown } | undefined)?.success ?? []].flat() as {
    mediaType?: string
    when?: { parameter: string; equals?: string }
  }[]
  const rule = rules.find((known) => known.mediaType === mediaType && known.when?.equals !== undefined)
  return rule?.when ? { [rule.when.parameter]: rule.when.equals } : {}
}
