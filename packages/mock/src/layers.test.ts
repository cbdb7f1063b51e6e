import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeLayers } from '@countersign/package-tests'
import { expect, test } from 'vitest'

describeLayers(import.meta.dirname, {
  layers: ['slice', 'spec', 'request', 'prism', 'answer', 'double', 'server', 'fetch', 'cli', '.'],
  layerOf: (file) => (file === 'prism.ts' ? 'prism' : undefined),
})

test('Prism is known to one file alone', () => {
  const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'))
  const knowing = files.filter((file) =>
    /prism-(http|core|cli)/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  )
  expect(knowing).toEqual(['prism.ts'])
})
