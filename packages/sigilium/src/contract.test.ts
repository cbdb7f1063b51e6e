import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }
import { createSigiliumClient } from './index.ts'

describeContract({
  spec,
  client: createSigiliumClient({
    accessToken: 'token',
    allowInferredPaths: true,
    fetch: createMockFetch({ vendors: ['sigilium'] }),
  }),
})
