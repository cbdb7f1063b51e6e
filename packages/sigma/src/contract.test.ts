import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }
import { createSigmaClient } from './index.ts'

describeContract({
  spec,
  client: createSigmaClient({
    auth: { appId: 'app', secret: 'secret' },
    fetch: createMockFetch({ vendors: ['sigma'] }),
  }),
})
