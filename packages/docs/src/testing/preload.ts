import { join } from 'node:path'
import { createMockFetch } from '@countersign/mock'
import { allVendors, root } from './vendors.ts'

// Loaded before the programs of the docs: what they send to a vendor, the mock answers.
const specs = Object.fromEntries(
  allVendors.map((vendor) => [vendor, join(root, 'packages', vendor, 'openapi.gen.json')]),
)
globalThis.fetch = createMockFetch({ specs })
