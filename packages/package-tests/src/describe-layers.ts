import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

export interface Layers {
  /** Folders from the ground up: each layer knows those before it. `.` is the folder itself. */
  layers: string[]
  /** The layer of a file whose folder does not tell it. */
  layerOf?: (file: string) => string | undefined
  /** Layers that are loaded apart: they import nothing of the others. */
  apart?: string[]
  /** `free`: types may be imported from above, since they are gone at run time. */
  types?: 'free' | undefined
}

/** What is there for tests alone, and what others wrote. */
const ignored = /\.test(-d)?\.ts$|(^|\/)testing\.ts$|(^|\/)node_modules\//

/** Tests that the folders below `folder` are layers that one can see. */
export function describeLayers(folder: string, { layers, layerOf, apart = [], types }: Layers): void {
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !ignored.test(file))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const layer = (file: string) => layerOf?.(file) ?? dirname(file).split('/')[0] ?? '.'
  const imports =
    types === 'free' ? /^(?!(?:import|export) type)(?:import|export|\}).* from '(\.[^']+)'/gm : / from '(\.[^']+)'/g
  const importsOf = (file: string) =>
    [...read(file).matchAll(imports)].map(([, path = '']) => layer(join(dirname(file), path)))

  describe('the layers', () => {
    test.each(files)('%s imports from its layer and those below', (file) => {
      const mine = layers.indexOf(layer(file))
      expect(mine).toBeGreaterThanOrEqual(0)
      expect(importsOf(file).filter((other) => layers.indexOf(other) > mine)).toEqual([])
    })

    test('that are loaded apart import nothing of the others, nor are imported by them', () => {
      const crossing = files.filter((file) =>
        importsOf(file).some((other) => apart.includes(other) !== apart.includes(layer(file))),
      )
      expect(crossing).toEqual([])
    })
  })
}
