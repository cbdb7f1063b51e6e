import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answered, documentWith, json, refused, run, whats } from './testing.ts'

describe('references', () => {
  test('to a part of something make a component of that part', async () => {
    const part = '#/components/schemas/Thing/properties/owner'
    const { files } = await run(
      documentWith(
        { responses: { 200: { description: '', ...json({ $ref: part }) } } },
        { components: { schemas: { Thing: { properties: { owner: { type: 'string' } } } } } },
      ),
    )
    expect(parse(files.get('components/schemas/ThingOwner.yaml') ?? '')).toEqual({ type: 'string' })
    expect(parse(files.get('components/schemas/Thing.yaml') ?? '').properties.owner).toEqual({
      $ref: 'ThingOwner.yaml',
    })
  })

  test('that lead nowhere are refused, every one', async () => {
    const parameters = [{ $ref: '#/components/parameters/A' }, { $ref: '#/components/parameters/B' }]
    expect((await refused(documentWith({ parameters }))).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'reference-broken #/paths/~1things/get/parameters/0',
      'reference-broken #/paths/~1things/get/parameters/1',
    ])
  })

  test('of path items are followed', async () => {
    const document = documentWith(
      {},
      { components: { pathItems: { It: { get: { operationId: 'getIt', ...answered } } } } },
    )
    const { operations } = await run({
      ...document,
      openapi: '3.1.0',
      paths: { '/it': { $ref: '#/components/pathItems/It' } },
    })
    expect(operations).toBe(1)
  })

  test('in data are data', async () => {
    const value = { $ref: '#/nowhere' }
    const imported = await run(
      documentWith({ responses: { 200: { description: '', ...json({}, { example: value }) } } }),
    )
    expect(whats(imported)).toEqual([expect.stringMatching(/^1 Examples without a value/)])
  })
})
