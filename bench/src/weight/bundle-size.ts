import { measureBundle, type Size } from './measure-bundle.ts'

/** What the complete DocuSign client adds to a web page. */
export interface BundleSize {
  /** What a page loads. openapi-fetch is not among it: it is fetched when `raw` is first used. */
  page: Size
  /** Everything in one file, for bundlers that do not split. */
  whole: Size
}

/** Bundles the complete DocuSign client from its source and measures it. */
export async function bundleSize(): Promise<BundleSize> {
  const source = "export { createDocuSignClient } from '@countersign/docusign'"
  return { page: await measureBundle(source, { splitting: true }), whole: await measureBundle(source) }
}
