import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const html = () => new Response('<p>hello</p>', { headers: { 'content-type': 'text/html' } })
const messageOf = async (promise: Promise<unknown>) => ((await failureOf(promise)) as Error).message
const last = async (items: AsyncIterable<unknown>) => {
  for await (const _ of items);
}

describe('an answer that is not what the vendor promises', () => {
  test('may be so because what it promises is inferred: the message says so, and names the page', async () => {
    const { acme } = createAcme([html()])
    expect(await messageOf(acme.getNothing())).toBe(
      'acme getNothing: GET https://api.acme.example/v1/nothing answered 200 with text/html, expected application/json. What it answers is inferred: https://acme.example/docs/nothing does not show it',
    )
  })

  test('may be so because how a list goes on is inferred', async () => {
    const { acme } = createAcme([respond([{ id: 'a' }])])
    expect(await messageOf(last(acme.listByCursor.paginate()))).toMatch(
      /The list repeats itself: `after` does not do what it should\. How the list goes on is inferred: https:\/\/acme\.example\/docs\/pages does not show it$/,
    )
  })

  test('says nothing of inferring where the vendor has documented it', async () => {
    const { acme } = createAcme([html()])
    expect(await messageOf(acme.getThing({ id: '1' }))).not.toContain('inferred')
  })
})
