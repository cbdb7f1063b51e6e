import { describeLayers } from '@countersign/package-tests'

const ground = ['print.ts', 'reserved.ts', 'vendor-model.ts']

describeLayers(import.meta.dirname, {
  layers: ['ground', 'table', 'module', 'types', '.'],
  layerOf: (file) => (ground.includes(file) ? 'ground' : file.startsWith('../') ? '.' : undefined),
})
