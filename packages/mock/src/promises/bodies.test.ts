import { describe, expect, test } from 'vitest'
import { askFor, pets, responses } from '../../build/pets.ts'
import { createMockFetch } from '../../build/under-test.ts'

// What a body is, in a request and in an answer, where a spec leaves it open or says it oddly.

describe('an operation is served', () => {
  test('with `null` as an example, which is JSON', async () => {
    const described = {
      200: { description: 'ok', content: { 'application/json': { schema: { nullable: true }, example: null } } },
    }
    expect(await askFor(pets({ paths: { '/pets': { get: { responses: described } } } }))).toEqual([200, 'null'])
  })

  test.each([true, false])('with a tuple, and an example that is elsewhere; generated data: %s', async (dynamic) => {
    const ask = async (media: object) => {
      const described = { 200: { description: 'ok', content: { 'application/json': media } } }
      const spec = pets({ openapi: '3.1.0', paths: { '/pets': { get: { responses: described } } } })
      const response = await createMockFetch({ specs: { pets: spec }, dynamic })('https://pets.example/pets')
      return [response.status, await response.json()]
    }
    const tuple = { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false }
    expect(await ask({ schema: tuple })).toEqual([200, expect.any(Array)])
    const elsewhere = { one: { externalValue: 'https://pets.example/one.json' } }
    expect(await ask({ schema: { const: 7 }, examples: elsewhere })).toEqual([200, 7])
  })

  test.each(['0', 'false', '""'])('with the body %s, which is one', async (body) => {
    const content = { 'application/json': { schema: { type: ['integer', 'boolean', 'string'] } } }
    const post = { requestBody: { required: true, content }, responses }
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    expect(await askFor(pets({ openapi: '3.1.0', paths: { '/pets': { post } } }), '/pets', init)).toEqual([
      200,
      '["Rex"]',
    ])
    expect(
      (await askFor(pets({ openapi: '3.1.0', paths: { '/pets': { post } } }), '/pets', { method: 'POST' }))[0],
    ).toBe(422)
  })

  test.each([
    ['a text', 'Rex', 'text/plain', 'Rex'],
    ['anything else', ['Rex'], 'application/json', '["Rex"]'],
  ])('with any media type: %s is sent as what it is', async (_, example, type, body) => {
    const described = { 200: { description: 'ok', content: { '*/*': { example } } } }
    const mockFetch = createMockFetch({
      specs: { pets: pets({ paths: { '/pets': { get: { responses: described } } } }) },
    })
    const response = await mockFetch('https://pets.example/pets')
    expect([response.headers.get('content-type'), await response.text()]).toEqual([type, body])
  })

  test.each([undefined, '*/*, image/*, text/plain'])(
    'with ranges and a type by its name, which is what is sent: %s',
    async (accept) => {
      const content = { '*/*': {}, 'image/*': {}, 'text/plain': { schema: { type: 'string' } } }
      const described = { 200: { description: 'ok', content } }
      const mockFetch = createMockFetch({
        specs: { pets: pets({ paths: { '/pets': { get: { responses: described } } } }) },
      })
      const response = await mockFetch('https://pets.example/pets', accept === undefined ? {} : { headers: { accept } })
      expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/plain', 'string'])
    },
  )

  test('without a success, whose other answers stand in for one', async () => {
    const content = (example: string) => ({ description: 'ok', content: { 'application/json': { example } } })
    const described = { 404: content('nobody'), default: content('Rex') }
    expect(await askFor(pets({ paths: { '/pets': { get: { responses: described } } } }))).toEqual([200, '"Rex"'])
  })

  test('whose answer says nothing at all', async () => {
    expect(await askFor(pets({ paths: { '/pets': { get: { responses: { 200: {} } } } } }))).toEqual([200, ''])
  })

  test('whose first answer is none yet: that to an upgrade', async () => {
    const described = { 101: { description: 'Go on.' }, 400: { description: 'No.' } }
    expect(await askFor(pets({ paths: { '/pets': { get: { responses: described } } } }))).toEqual([400, ''])
  })

  test('whose operation describes no answer, which is said', async () => {
    const [status, text] = await askFor(pets({ paths: { '/pets': { get: { operationId: 'listPets' } } } }))
    expect([status, text]).toEqual([501, expect.stringContaining('describes no answer of listPets')])
  })
})
