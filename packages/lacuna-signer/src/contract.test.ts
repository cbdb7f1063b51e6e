import { describeContract } from '@countersign/contract'
import { createLacunaSignerClient } from '@countersign/lacuna-signer'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  spec,
  client: createLacunaSignerClient({
    apiKey: 'key',
    environment: 'production',
    fetch: createMockFetch({ vendors: ['lacuna-signer'] }),
  }),
})
