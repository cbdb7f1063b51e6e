export { describeSnippets, type SnippetsOptions } from './describe-snippets.ts'
export { describeVendorSnippets, type VendorSnippetsOptions } from './describe-vendor-snippets.ts'
export type { Outcomes, Program } from './runner.ts'
export { compile, createWorkshop, run, type Workshop } from './workshop.ts'
