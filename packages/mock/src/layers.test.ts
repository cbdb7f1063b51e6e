import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** From the ground up: each layer knows those before it. */
const layers = ['slice', 'spec', 'request', 'prism', 'answer', 'double', 'server', 'fetch', 'cli', '.']
const files = globSync('**/*.ts', { cwd: import.meta.dirname }).filter((file) => !/test\.ts$/.test(file))
const layerOf = (file: string) => (file === 'prism.ts' ? 'prism' : file.includes('/') ? dirname(file) : '.')

test.each(files)('%s imports from its layer and those below', (file) => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  const imported = [...text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(([, one, other = '']) =>
    layerOf(join(dirname(file), one ?? other)),
  )
  const mine = layers.indexOf(layerOf(file))
  expect(mine).toBeGreaterThanOrEqual(0)
  expect(imported.filter((layer) => layers.indexOf(layer) > mine)).toEqual([])
})

test('Prism is known to one file alone', () => {
  const knowing = files.filter((file) =>
    /prism-(http|core|cli)/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  )
  expect(knowing).toEqual(['prism.ts'])
})

test('no file is too long to read, no folder too full', () => {
  for (const file of files)
    expect([file, readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').length > 201]).toEqual([
      file,
      false,
    ])
  for (const layer of layers) expect(files.filter((file) => layerOf(file) === layer).length).toBeLessThanOrEqual(12)
})
