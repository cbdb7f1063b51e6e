import { type Content, isJson } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../proof.ts'
import { vendor } from '../stage.ts'
import { changedBodies, changes } from '../values/changed-answers.ts'
import { completeValues } from '../values/complete-value.ts'

const key = 'f3c1-key-of-the-workspace'

/** Is a webhook received as it is sent, and from nobody but the vendor? */
export const askDeliveries: Question = function* ({ subject, mock }, webhook): Iterable<Proof> {
  /** Lets the mock deliver. @param change what happens to the delivery on its way */
  const deliver = async (example: string | undefined, change: (request: Request) => Request = (request) => request) => {
    let received: unknown
    const receive = subject.receivers?.[webhook.id]
    if (!receive) throw new Error(`Nothing receives ${webhook.id}`)
    const fetch = async (url: string | URL | Request, init?: RequestInit) => {
      received = await receive(change(new Request(url, init)), key)
      return new Response(null, { status: 204 })
    }
    await mock.send(vendor, webhook.id, {
      to: 'https://hooks.example/in',
      apiKey: key,
      ...(example !== undefined && { example }),
      fetch,
    })
    return received
  }
  const carrying = (body: unknown) => (request: Request) => new Request(request, { body: JSON.stringify(body) })

  for (const content of webhook.body?.content ?? []) yield* ofContent(content)

  function* ofContent(content: Content): Iterable<Proof> {
    const { mediaType, examples, schema } = content
    for (const example of examples)
      yield proofOf(`delivery ${mediaType} example ${example.name}`, example, undefined, async () => {
        expect(await deliver(example.name)).toEqual(example.value)
      })
    if (!schema || !isJson(mediaType)) return
    const [complete] = completeValues(schema, 'answered')
    yield proofOf(`delivery ${mediaType} with every field`, content, undefined, async () => {
      expect(await deliver(undefined, carrying(complete))).toEqual(complete)
    })
    for (const change of changes)
      yield {
        cell: `delivery with a field that is ${change}`,
        basis: undefined,
        run: async () => {
          for (const body of changedBodies(change, complete, `${webhook.id} ${change}`))
            expect(await deliver(undefined, carrying(body))).toEqual(body)
        },
      }
  }

  for (const parameter of webhook.parameters.filter(({ in: place }) => place === 'header')) {
    const refused = (change: (headers: Headers) => void) =>
      expect(
        deliver(undefined, (request) => {
          const headers = new Headers(request.headers)
          change(headers)
          return new Request(request, { headers })
        }),
      ).rejects.toMatchObject({ name: 'AuthenticationError' })
    yield proofOf(`delivery without ${parameter.name}`, parameter, undefined, () =>
      refused((headers) => headers.delete(parameter.name)),
    )
    yield proofOf(`delivery with another ${parameter.name}`, parameter, undefined, () =>
      refused((headers) => headers.set(parameter.name, `${key.slice(0, -1)}f`)),
    )
  }
  yield {
    cell: 'delivery that is no JSON',
    basis: undefined,
    run: () =>
      expect(deliver(undefined, (request) => new Request(request, { body: '<p>' }))).rejects.toMatchObject({
        name: 'ResponseFormatError',
      }),
  }
}
