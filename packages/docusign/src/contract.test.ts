import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import spec from '../openapi.gen.json' with { type: 'json' }
import { createDocuSignClient } from './index.ts'

describeContract({
  spec,
  client: createDocuSignClient({ accessToken: 'token', fetch: createMockFetch({ vendors: ['docusign'] }) }),
})
