import { describeSpec } from '@countersign/contract'
import spec from '../openapi.gen.json' with { type: 'json' }

describeSpec({ name: 'docusign', spec })
