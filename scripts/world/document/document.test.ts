import { expect, test, vi } from 'vitest'
import { Refusal } from '../../checks/refusal.ts'
import { Document, together } from './document.ts'
import { Wrong } from './outcome.ts'

vi.spyOn(console, 'log').mockImplementation(() => {})

const documents = () => ['a', 'b', 'c'].map((name) => new Document(name, name, { paths: {} }))
const verdicts = (all: readonly Document[]) => all.map(({ outcome }) => outcome.verdict)

test('what goes wrong with a document is its outcome, with the step', async () => {
  const [first, second] = documents()
  await first?.step('call', () => Promise.reject(new Wrong(['one', 'two'])))
  await second?.step('import', () => {
    throw new Refusal([])
  })
  expect(first?.outcome).toMatchObject({ verdict: 'wrong', step: 'call', reasons: ['one', 'two'] })
  expect(second?.outcome).toMatchObject({ verdict: 'refused', step: 'import' })
})

test('a step that all take at once is taken by each alone where it fails, and by none that has ended', async () => {
  const all = documents()
  all[2]?.end('import', new Wrong(['no']))
  const taken: string[][] = []
  await together('compile', all, (some) => {
    taken.push(some.map(({ vendor }) => vendor))
    if (some.some(({ vendor }) => vendor === 'b')) throw new Wrong(['b does not compile'])
  })
  expect(taken).toEqual([['a', 'b'], ['a'], ['b']])
  expect(verdicts(all)).toEqual(['works', 'wrong', 'wrong'])
  expect(all[1]?.outcome.reasons).toEqual(['b does not compile'])
})
