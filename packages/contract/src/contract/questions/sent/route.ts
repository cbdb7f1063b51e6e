import { parseTemplate } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../../proof.ts'
import { contentTypeOf, inputFor, usualBody } from '../../values/inputs.ts'
import { expectTaken } from './requests.ts'

/** Does the method call the URL of the spec, at a server of the spec, with the method of the spec? */
export const askRoute: Question = function* (stage, operation): Iterable<Proof> {
  const { method, path } = operation
  yield proofOf(`${method.toUpperCase()} ${path}`, operation, 'path', async () => {
    const input = inputFor(operation, stage.subject)
    const outcome = await stage.call(operation, input, { contentType: contentTypeOf(operation, usualBody(operation)) })
    expectTaken(outcome)
    const filled = parseTemplate(path).pieces.map((piece) =>
      'literal' in piece ? piece.literal : encodeURIComponent(String(input[piece.variable])),
    )
    const urls = operation.servers
      .flatMap((server) => server.urls())
      .map((url) => url.replace(/\/$/, '') + filled.join(''))
    const { origin, pathname } = outcome.exchange?.request.url ?? {}
    expect([outcome.exchange?.request.method, urls]).toEqual([
      method.toUpperCase(),
      expect.arrayContaining([`${origin}${pathname}`]),
    ])
  })
}
