import type { SpecModel } from '@countersign/openapi'
import { readVendor } from './data/vendor-docs.ts'
import { skillText } from './programs/skill.ts'

/** The `SKILL.md` of a vendor's package. @param root the repository's */
export const skillOf = (root: string, vendor: string, model: SpecModel): string =>
  skillText(readVendor(root, vendor, model))
