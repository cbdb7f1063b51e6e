import { expect, test } from 'vitest'
import changelog from './changelog.ts'

test('a line tells the cause and what a user sees, no commit', async () => {
  const summary = 'Description corrected: `getMerit` may answer 404.\nIt always did.'
  expect(await changelog.getReleaseLine({ summary })).toBe(
    '- **Description corrected:** `getMerit` may answer 404.\n  It always did.',
  )
})

test('a package that was raised with another one says which', async () => {
  const dependencies = [{ name: '@countersign/client', newVersion: '0.2.0' }]
  expect(await changelog.getDependencyReleaseLine([], dependencies)).toBe('- Comes with @countersign/client 0.2.0.')
})

test('a changeset without a cause is refused', async () => {
  await expect(changelog.getReleaseLine({ summary: 'Various fixes.' })).rejects.toThrow('without a cause')
})
