import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigiliumClient } from '@countersign/sigilium'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  // Where the token travels follows from the operation, and cannot be chosen.
  create: (options, scheme) =>
    scheme === undefined
      ? createSigiliumClient({ accessToken: 'tok_31c7e2f0', allowInferredPaths: true, ...options })
      : undefined,
})
