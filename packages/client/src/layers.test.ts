import { describeLayers } from '@countersign/package-tests'

const ground = ['api.ts', 'errors.ts', 'media-type.ts', 'method.ts', 'object.ts', 'options.ts']

describeLayers(import.meta.dirname, {
  // What a page loads at once. The rest loads later, and knows only itself: what it needs is handed over.
  layers: [
    'ground',
    'load',
    'request',
    'body',
    'response',
    'send',
    'setup',
    'pages',
    'batches',
    'webhooks',
    '.',
    'later',
    'words',
    'uploads',
    'answers',
    'raw',
    'later.ts',
  ],
  layerOf: (file) => (ground.includes(file) ? 'ground' : file === 'later.ts' ? file : undefined),
  apart: ['later', 'words', 'uploads', 'answers', 'raw', 'later.ts'],
  types: 'free',
})
