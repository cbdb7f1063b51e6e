import type { SpecModel } from '@countersign/openapi'
import { readVendor } from './data/vendor-docs.ts'
import { buildVendor } from './site/build-vendor.ts'

/** All pages of a vendor, by their path in the site. @param root the repository's */
export const pagesOf = (root: string, vendor: string, model: SpecModel): ReadonlyMap<string, string | Uint8Array> =>
  buildVendor(readVendor(root, vendor, model), undefined).files
