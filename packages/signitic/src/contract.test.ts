import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigniticClient } from '@countersign/signitic'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  spec,
  client: createSigniticClient({ apiKey: 'key', fetch: createMockFetch({ vendors: ['signitic'] }) }),
  inputs: {
    getSignature: (input, { mediaType }) => ({ ...input, mode: mediaType === 'text/html' ? 'html' : 'json' }),
  },
})
