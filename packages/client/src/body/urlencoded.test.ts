import { expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

test('fields travel in a form of the web, in the styles of the spec', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.sendForm({
    body: {
      name: 'a b+é',
      tags: ['x', 'y'],
      deep: { a: 1 },
      list: ['p', 'q'],
      objects: [{ a: 1 }, 'é'],
      on: true,
      none: null,
    },
  })
  await acme.sendForm({ body: new URLSearchParams([['a', '1']]) })
  expect(sent[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
  expect(await sent[0]?.text()).toBe(
    'name=a+b%2B%C3%A9&tags=x&tags=y&deep[a]=1&list=p,q&objects=%7B%22a%22%3A1%7D&objects=%22%C3%A9%22&on=true',
  )
  expect(await sent[1]?.text()).toBe('a=1')
  for (const body of ['a=1', [1], new Uint8Array([1]), { a: { b: 1 } }, { a: 1n, b: Number.NaN }])
    expect(await failureOf(acme.sendForm({ body }))).toMatchObject({ name: 'InvalidInputError' })
})
