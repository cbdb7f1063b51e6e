import { join } from 'node:path'
import { describeContract } from '@countersign/contract'
import { createMockFetch } from '@countersign/mock'
import { createSigmaClient, type SigmaAuth } from '@countersign/sigma'
import spec from '../openapi.gen.json' with { type: 'json' }

const auth: Record<string, SigmaAuth> = {
  appBasic: { appId: 'app', secret: 'secret' },
  appLinkBearer: { appLinkToken: 'token' },
}

describeContract({
  folder: join(import.meta.dirname, '..'),
  spec,
  createMockFetch,
  create: (fetch, scheme = 'appBasic') => auth[scheme] && createSigmaClient({ auth: auth[scheme], fetch }),
})
