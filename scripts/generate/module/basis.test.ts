import { describe, expect, test } from 'vitest'
import { from, generate } from '../testing.ts'

const page = '([page](https://acme.example/docs) read 2026-11-22)'
const parameter = (source: object, more: object = {}) => ({
  'x-source': from('documented'),
  parameters: [
    { name: 'kind', in: 'query', description: 'A kind.', schema: { type: 'string' }, 'x-source': source, ...more },
  ],
})
const notesOf = (text: string) => text.match(/(?:Inferred|Reported).*/g) ?? []

describe('what is inferred is told in one line', () => {
  test.each([
    [[from('documented'), from('inferred', ['required'])], `Inferred: that it may be left out ${page}.`],
    [
      [from('documented'), from('inferred', ['description', 'type', 'constraint'])],
      `Inferred: the type and what the text says ${page}.`,
    ],
    [from('inferred'), `Inferred ${page}.`],
    [
      [from('documented'), from('inferred', ['type']), from('reported', ['name'])],
      `Inferred: the type ${page}; reported by a third party: the name ${page}.`,
    ],
  ])('of a parameter: %j', async (source, note) => {
    const { operations } = await generate(parameter(source))
    expect(notesOf(operations)).toEqual([note])
  })

  test('of one that is required', async () => {
    const source = [from('documented'), from('inferred', ['required'])]
    const { operations } = await generate(parameter(source, { required: true }))
    expect(notesOf(operations)).toEqual([`Inferred: that it is required ${page}.`])
  })

  test.each([
    [from('documented')],
    [[from('documented'), from('inferred', ['constraint'])]],
    [[from('documented'), from('inferred', ['mock', 'failure', 'idempotent'])]],
  ])('and not where nothing of it is seen: %j', async (source) => {
    expect(notesOf((await generate(parameter(source))).operations)).toEqual([])
  })

  test('of a field, behind its text and in the same comment, whatever it refers to', async () => {
    const guess = [from('documented'), from('inferred', ['null'])]
    const { schema } = await generate(
      { 'x-source': from('documented') },
      {
        components: {
          schemas: {
            Thing: {
              type: 'object',
              description: 'A thing.',
              properties: {
                name: { type: ['string', 'null'], description: 'Its name.', default: 'x', 'x-source': guess },
                size: { $ref: '#/components/schemas/Size' },
              },
            },
            Size: { type: 'object', description: 'How large it is.', 'x-source': guess },
          },
        },
      },
    )
    expect(schema.replaceAll(/\n *\*? ?/g, '\n')).toContain(
      `/**\nIts name.\n\nInferred: that it may be null ${page}.\n\n@default x\n/\nname?: string | null;`,
    )
    expect(schema).toMatch(/How large it is\.(?:(?!\*\/)[\s\S])*\*\/\s*size\?:/)
    expect(schema).not.toMatch(/\*\/\s*\/\*\*/)
  })
})
