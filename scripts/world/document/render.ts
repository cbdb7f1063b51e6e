import { join } from 'node:path'
import { pagesOf } from '@countersign/docs/pages'
import { nameSpec, type SpecModel } from '@countersign/openapi'
import { parse } from 'parse5'
import { Wrong } from './outcome.ts'

/** Renders the pages of a vendor; that for people must be HTML that has every operation. */
export function render(folder: string, vendor: string, model: SpecModel): void {
  const pages = pagesOf(folder, vendor, model)
  const page = String(pages.get(`${vendor}.html`) ?? '')
  const faults: string[] = []
  parse(page, { onParseError: ({ code, startLine }) => faults.push(`${join(vendor)}.html:${startLine}: ${code}`) })
  for (const method of nameSpec(model).methods.values())
    if (!page.includes(`id="${method}"`)) faults.push(`the page has no operation ${method}`)
  if (faults.length > 0) throw new Wrong(faults.slice(0, 20))
}
