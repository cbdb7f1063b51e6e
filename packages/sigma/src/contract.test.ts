import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigmaClient, type SigmaAuth } from '@countersign/sigma'
import spec from '../openapi.gen.json' with { type: 'json' }

const auth: Record<string, SigmaAuth> = {
  appBasic: { appId: 'app', secret: 'sigma-77aa' },
  appLinkBearer: { appLinkToken: 'link-31c7' },
}

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  create: (options, scheme = 'appBasic') => auth[scheme] && createSigmaClient({ auth: auth[scheme], ...options }),
})
