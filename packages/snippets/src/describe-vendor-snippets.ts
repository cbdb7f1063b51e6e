import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { clientVariable } from '@countersign/openapi'
import { describeSnippets, type SnippetsOptions } from './describe-snippets.ts'

export interface VendorSnippetsOptions extends Pick<SnippetsOptions, 'given' | 'elsewhere'> {
  /** How a client is made: `createAcmeClient({ apiKey })`. */
  client: string
}

/**
 * Tests that what a vendor's package shows (README, `@example`s) compiles and runs against the mock of its spec. A reader
 * has at hand what the package exports, a client, an `image` and a `file`.
 */
export async function describeVendorSnippets(
  folder: string,
  { client, given = {}, elsewhere = {} }: VendorSnippetsOptions,
): Promise<void> {
  const vendor = basename(folder)
  const files = {
    image: "new Blob(['GIF89a'], { type: 'image/gif' })",
    file: "new Blob(['mail'], { type: 'text/csv' })",
  }
  describeSnippets(folder, {
    specs: { [vendor]: join(folder, 'openapi.gen.json') },
    imports: await exportsOf(folder),
    given: { ...given, ...files, [clientVariable(vendor)]: client },
    elsewhere,
  })
}

/** The names that the entries of a package export, each once. */
async function exportsOf(folder: string): Promise<Record<string, string[]>> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, { default?: string } | string>
  }
  const seen = new Set<string>()
  const imports: Record<string, string[]> = {}
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string' || !target.default) continue
    const names = Object.keys((await import(join(folder, target.default))) as object).filter((name) => !seen.has(name))
    for (const name of names) seen.add(name)
    imports[`${manifest.name}${entry.slice(1)}`] = names
  }
  return imports
}
