import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigmaClient } from '@countersign/sigma'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  spec,
  client: createSigmaClient({
    auth: { appId: 'app', secret: 'secret' },
    fetch: createMockFetch({ vendors: ['sigma'] }),
  }),
})
