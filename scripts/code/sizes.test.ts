import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isTest, readSources } from './testing.ts'

// What can be read in one sitting: a file does one job, and a folder shows its parts.
const mostLines = 200
const mostFiles = 12

const sources = readSources()
const linesOf = (text: string) => text.split('\n').length - 1

describe('what somebody wrote is small enough to read', () => {
  test(`no file has more than ${mostLines} lines`, () => {
    const long = sources.filter(({ text }) => linesOf(text) > mostLines)
    const advice = 'Split it by subject, and name each part after its subject; what tests share goes to a `testing.ts`.'
    expect(long.map(({ file, text }) => `${file} has ${linesOf(text)} lines. ${advice}`)).toEqual([])
  })

  test(`no folder has more than ${mostFiles} files, tests counted apart`, () => {
    const counts = new Map<string, number>()
    for (const { file } of sources) {
      const kind = `${dirname(file)} has %d ${isTest(file) ? 'tests' : 'files'}`
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    const advice = 'Put those that belong together into a folder, named after what they do.'
    const flat = [...counts].filter(([, count]) => count > mostFiles)
    expect(flat.map(([kind, count]) => `${kind.replace('%d', String(count))}. ${advice}`)).toEqual([])
  })
})
