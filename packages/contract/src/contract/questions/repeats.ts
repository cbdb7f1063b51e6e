import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../proof.ts'
import { contentTypeOf, inputFor, usualBody } from '../values/inputs.ts'

/** Methods that HTTP lets repeat: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
const repeatable: readonly string[] = ['get', 'head', 'put', 'delete', 'options', 'trace']

/** Is a call that may have been carried out sent again where that can do no harm, and only there? */
export const askRepeats: Question = function* (stage, operation): Iterable<Proof> {
  const said = operation.extensions['x-idempotent']
  const harmless = typeof said === 'boolean' ? said : repeatable.includes(operation.method)
  yield proofOf(`lost call is ${harmless ? '' : 'not '}repeated`, operation, 'idempotent', async () => {
    let calls = 0
    const fetch: typeof globalThis.fetch = async (url, init) => {
      calls += 1
      return calls === 1 ? new Response(null, { status: 503 }) : stage.mock(new Request(url, init))
    }
    const contentType = contentTypeOf(operation, usualBody(operation))
    const options = { maxRetries: 1, ...(contentType !== undefined && { contentType }) }
    const method = stage.methodOf(operation, { fetch })
    const error = await withoutPause(() => method.withResponse(inputFor(operation, stage.subject), options)).then(
      () => undefined,
      (caught: { status?: number }) => caught,
    )
    expect([calls, error?.status]).toEqual(harmless ? [2, undefined] : [1, 503])
  })
}

/** The pause between two attempts is drawn by lot; here it is none. */
async function withoutPause<Result>(run: () => Promise<Result>): Promise<Result> {
  const { random } = Math
  Math.random = () => 0
  try {
    return await run()
  } finally {
    Math.random = random
  }
}
