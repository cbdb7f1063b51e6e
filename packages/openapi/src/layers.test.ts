import { describeLayers } from '@countersign/package-tests'

describeLayers(import.meta.dirname, {
  layers: [
    'json',
    'problems',
    'basis',
    'template',
    'schema',
    'content',
    'api',
    'operation',
    'sample',
    'check',
    'names',
    'visit',
    'read',
    '.',
    'testing',
  ],
  types: 'free',
})
