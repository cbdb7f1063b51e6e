import type { VendorDocs } from '../data/vendor-docs.ts'
export const skillText = (docs: VendorDocs): string => `# ${docs.title}\n`
