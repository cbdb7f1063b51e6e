import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigiliumClient } from '@countersign/sigilium'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  spec,
  client: createSigiliumClient({
    accessToken: 'token',
    allowInferredPaths: true,
    fetch: createMockFetch({ vendors: ['sigilium'] }),
  }),
})
