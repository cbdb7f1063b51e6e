import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createLacunaSignerClient } from '@countersign/lacuna-signer'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  create: (options) => createLacunaSignerClient({ apiKey: 'Admin App|0042', environment: 'production', ...options }),
})
