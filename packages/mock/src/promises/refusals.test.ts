import { expect, test } from 'vitest'
import { askFor, pets, responses } from '../../build/pets.ts'

const described = {
  ...responses,
  422: { description: 'too many', content: { 'application/json': { example: 'At most two pets' } } },
}
const schema = { type: 'array', items: { type: 'string' }, maxItems: 2 }

/** What is answered to a body when `x-mock` names these answers. */
const refusalOf = async (body: unknown, invalid?: object[]) => {
  const post = {
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: described,
    ...(invalid && { 'x-mock': { invalid } }),
  }
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return askFor(pets({ paths: { '/pets': { post } } }), '/pets', init)
}

test('a spec that says nothing of refusals has its documented one given', async () => {
  expect(await refusalOf([1])).toEqual([422, '"At most two pets"'])
})

test.each([
  ['path=a%2Fb', 200],
  ['path=a/b', 422],
  ['other=a/b', 200],
  ['to%5B%5D=a%2Fb', 200],
  ['to%5B%5D=a/b', 422],
])('a field of a form, whose encoding says how it is written, is encoded: %s %i', async (body, status) => {
  const text = { type: 'string' }
  const form = {
    schema: { type: 'object', properties: { path: text, 'to[]': text, other: text } },
    encoding: { path: { style: 'form', allowReserved: false }, 'to[]': { style: 'form' } },
  }
  const post = { requestBody: { content: { 'application/x-www-form-urlencoded': form } }, responses }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const init = { method: 'POST', headers, body }
  expect((await askFor(pets({ paths: { '/pets': { post } } }), '/pets', init))[0]).toBe(status)
})

test('a spec that names refusals of other kinds only has none that fits: the mock says so in its own words', async () => {
  const invalid = [{ violation: 'maxItems', status: 422 }]
  expect(await refusalOf(['a', 'b', 'c'], invalid)).toEqual([422, '"At most two pets"'])
  expect(await refusalOf([1], invalid)).toEqual([422, expect.stringContaining('body.0: must be string')])
})
