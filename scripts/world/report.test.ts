import { expect, test } from 'vitest'
import { replaceParts } from '../../bench/src/report/page.ts'
import type { Outcome } from './document/outcome.ts'
import { describeResult, summarize } from './report.ts'

const outcome = (name: string, verdict: Outcome['verdict']): Outcome => ({
  name,
  verdict,
  reasons: [],
  operations: 2,
  calls: 4,
  unchecked: 0,
  times: {},
})
const result = {
  seed: 7,
  outcomes: [outcome('a.example', 'works'), outcome('b.example', 'refused'), outcome('c.example', 'works')],
  others: [{ name: 'another tool', version: '1.2.3', promise: 'it compiles', works: 1, failures: {} }],
}

test('a sample is summed up on a line', () => {
  expect(summarize(result)).toBe('2 of 3 work (66.7 %), 1 refused, 0 wrong')
})

test('a sample is a part of the page, with what is left by name, and the other tools beside it', () => {
  const text = describeResult(result, 'Measured today.')
  expect(text).toMatch(
    /^## Descriptions of the world, seed 7\n[\s\S]*6 operations[\s\S]*12 calls[\s\S]*\n\nMeasured today\.$/,
  )
  expect(text).toMatch(/`pnpm new-vendor --from` +\| +all of the above +\| +2 +\| +66\.7 %/)
  expect(text).toMatch(/another tool 1\.2\.3 +\| +it compiles +\| +1 +\| +33\.3 %/)
  expect(text).toContain('refused: b.example; wrong: none.')
})

test('a part takes the place of its last result, and the others stay', () => {
  const page = replaceParts(
    '',
    new Map([
      ['one', 'first'],
      ['two', 'second'],
    ]),
  )
  const again = replaceParts(
    page,
    new Map([
      ['one', 'anew'],
      ['three', 'third'],
    ]),
  )
  expect(again.match(/^(first|anew|second|third)$/gm)).toEqual(['anew', 'second', 'third'])
  expect(replaceParts(again, new Map())).toBe(again)
})
