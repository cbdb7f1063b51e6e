export { describeSnippets, type SnippetsOptions } from './describe-snippets.ts'
export { describeVendorSnippets, type VendorSnippetsOptions } from './describe-vendor-snippets.ts'
