import type { Operation, SpecModel } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../../proof.ts'
import { contentTypeOf, inputFor, usualBody } from '../../values/inputs.ts'
import { carries, withCredentials, withoutCredentials } from '../../values/wire-credentials.ts'
import { expectTaken } from './requests.ts'

/** Does every credential work, and is a call without one refused as the vendor refuses it? */
export const askCredentials: Question = function* (stage, operation): Iterable<Proof> {
  const { security } = operation
  const contentType = contentTypeOf(operation, usualBody(operation))
  const schemes = [...stage.model.securitySchemes.values()]
  const call = (settings: { scheme?: string | undefined; request?: (request: Request) => Request }) =>
    stage.call(operation, inputFor(operation, stage.subject), { contentType, ...settings })

  for (const alternative of security) {
    const wanted = alternative.map(({ scheme }) => scheme)
    const names = wanted.map(({ name }) => name)
    const [about = operation] = wanted
    yield proofOf(`credential ${names.join(' and ') || 'none'}`, about, undefined, async () => {
      const [scheme] = names
      const own = names.length === 1 && stage.subject.create({ fetch: globalThis.fetch }, scheme) !== undefined
      // What the client cannot be told to send is put into its place on the way.
      const outcome = await call(
        own ? { scheme } : { request: (request) => withCredentials(withoutCredentials(request, schemes), wanted) },
      )
      expectTaken(outcome)
      for (const expected of wanted)
        expect([expected.name, carries(outcome.exchange, expected)]).toEqual([expected.name, true])
    })
  }

  if (security.length === 0 || security.some((alternative) => alternative.length === 0)) return
  yield proofOf('credential missing', operation, 'security', async () => {
    const { error, exchange } = await call({ request: (request) => withoutCredentials(request, schemes) })
    expect(exchange?.reasons).toEqual([expect.stringContaining('no credential')])
    expect(error?.name).toBe('AuthenticationError')
    const expected = refusalOf(stage.model, operation)
    if (expected) expect([error?.status, error?.body]).toEqual([expected.status, expected.body])
    else expect(error?.status).toBe(401)
  })
  yield proofOf('credential of another kind', operation, 'security', async () => {
    const { error, exchange } = await call({
      request: (request) => withCredentials(withoutCredentials(request, schemes), [], { authorization: 'Negotiate x' }),
    })
    expect(exchange?.reasons).toEqual([expect.stringContaining('no credential')])
    expect(error?.name).toBe('AuthenticationError')
  })
}

/** What the vendor answers to a call without a credential, as far as the spec names it. */
function refusalOf({ info }: SpecModel, operation: Operation): { status: number; body: unknown } | undefined {
  const rules = { ...Object(info.extensions['x-mock']), ...Object(operation.extensions['x-mock']) } as {
    unauthorized?: { status: number; example?: string }
  }
  const { status = 401, example } = rules.unauthorized ?? {}
  const answer = operation.answers.find((known) => known.status === String(status))
  if (!answer) return undefined
  const [content] = answer.content
  const [first] = content?.examples ?? []
  return { status, body: (content?.examples.find(({ name }) => name === example) ?? first)?.value }
}
