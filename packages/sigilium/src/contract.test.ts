import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigiliumClient } from '@countersign/sigilium'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  create: (fetch) => createSigiliumClient({ accessToken: 'token', allowInferredPaths: true, fetch }),
})
