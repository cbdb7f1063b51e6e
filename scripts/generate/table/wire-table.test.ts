import { describeProblem } from '@countersign/openapi'
import { describe, expect, test } from 'vitest'
import { from, generate } from '../testing.ts'

const tableOf = async (operation: object) => (await generate(operation)).operations.split('export const api')[1] ?? ''

describe('the path of an operation', () => {
  const note = 'The page shows no address.'

  test.each([
    [from('inferred', ['path', 'required'], note)],
    [[from('documented'), from('inferred', ['path'], note)]],
    [from('inferred', undefined, note)],
  ])('is only our guess where the source is %j, and the table says why', async (source) => {
    expect(await tableOf({ 'x-source': source })).toContain("guessed('The page shows no address.')")
  })

  test.each([
    [from('documented')],
    [[from('documented'), from('inferred', ['required'], note)]],
    [[from('inferred', undefined, note), from('example', ['path'])]],
  ])('is known where the source is %j', async (source) => {
    expect(await tableOf({ 'x-source': source })).not.toContain('guessed')
  })
})

test('the codes that mean success travel with the failures of single entries', async () => {
  const each = { items: 'things', error: 'problem', success: ['OK', 'FINE'] }
  expect(await tableOf({ 'x-failure': { each } })).toContain("failsInItems('things', 'problem', ['OK', 'FINE'])")
})

describe('what is inferred of the answer has its page', () => {
  const list = { description: 'Things.', content: { 'application/json': { schema: { type: 'array' } } } }
  const page = "'https://acme.example/docs'"

  test('where nobody shows what comes', async () => {
    const source = [from('documented'), from('inferred', ['body'])]
    expect(await tableOf({ responses: { 200: list }, 'x-source': source })).toContain(`unsure: ${page}`)
  })

  test('where nobody says how a list goes on', async () => {
    const operation = {
      responses: { 200: list },
      parameters: [{ name: 'after', in: 'query', schema: { type: 'string' } }],
      'x-pagination': { cursor: { parameter: 'after', property: 'id' } },
    }
    const source = [from('documented'), from('inferred', ['pagination'])]
    expect(await tableOf({ ...operation, 'x-source': source })).toContain(`unsureList: ${page}`)
    expect(await tableOf({ ...operation, 'x-source': from('documented') })).not.toContain('unsure')
  })
})

test('an answer that has no content whatever is described may be empty', async () => {
  const described = { description: 'Reset.', content: { 'application/json': { schema: { type: 'object' } } } }
  expect(await tableOf({ responses: { 205: described } })).toContain('empty: true')
  expect(await tableOf({ responses: { 200: described } })).not.toContain('empty')
})

test('an object in a form is JSON, unless a style is given', async () => {
  const object = { type: 'object' }
  const properties = { at: object, by: object, all: { type: 'array', items: object }, on: { type: 'string' } }
  const schema = { type: 'object', properties }
  const content = { 'application/x-www-form-urlencoded': { schema, encoding: { by: { style: 'deepObject' } } } }
  const { operations } = await generate({ requestBody: { content } })
  expect(operations).toContain("urlencoded(asJson('at'), deepObject('by'), eachAsJson('all'))")
  expect(operations).toMatch(/^import \{ asJson, deepObject, eachAsJson, urlencoded,/m)
})

test('a form that is described as a text is sent as the text that it is', async () => {
  const content = { 'application/x-www-form-urlencoded': { schema: { type: 'string' } } }
  expect((await generate({ requestBody: { content } })).operations).toContain(
    "text('application/x-www-form-urlencoded')",
  )
})

test('an operation of its own servers is at the first whose whole URL is known', async () => {
  const servers = [{ url: '/there' }, { url: 'https://files.acme.example/v2/' }]
  const { operations } = await generate({ servers }, { servers: [{ url: '/' }] })
  expect(operations).toContain("server: ownServer('https://files.acme.example/v2')")
  expect((await generate({ servers: servers.slice(0, 1) }, { servers: [{ url: '/' }] })).problems.length).toBe(1)
})

test('what cannot be sent is a problem with its operation, and is not left out in silence', async () => {
  const header = { name: 'X-Filter', in: 'header', schema: { type: 'object', properties: { a: { type: 'string' } } } }
  const { problems } = await generate({ parameters: [header] })
  expect(problems.map(describeProblem)).toEqual([expect.stringMatching(/X-Filter.*createThing.*an object in a header/)])
})
