import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigniticClient, receiveContactSubmitted } from '@countersign/signitic'
import spec from '../openapi.gen.json' with { type: 'json' }

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  receivers: { contactSubmitted: (request, apiKey) => receiveContactSubmitted(request, { apiKey }) },
  create: (options) => createSigniticClient({ apiKey: 'signitic-5d1f', ...options }),
})
