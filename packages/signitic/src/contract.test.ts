import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }
import { createSigniticClient } from './index.ts'

describeContract({
  spec,
  client: createSigniticClient({ apiKey: 'key', fetch: createMockFetch({ vendors: ['signitic'] }) }),
  inputs: {
    getSignature: (input, { mediaType }) => ({ ...input, mode: mediaType === 'text/html' ? 'html' : 'json' }),
  },
})
