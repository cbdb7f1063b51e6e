import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigniticClient } from '@countersign/signitic'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  create: (options) => createSigniticClient({ apiKey: 'signitic-5d1f', ...options }),
})
