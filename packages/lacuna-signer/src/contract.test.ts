import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }
import { createLacunaSignerClient } from './index.ts'

describeContract({
  spec,
  client: createLacunaSignerClient({
    apiKey: 'key',
    environment: 'production',
    fetch: createMockFetch({ vendors: ['lacuna-signer'] }),
  }),
})
