import { installedSpecs } from './installed.ts'
import { openDocument, readBundle } from './read-document.ts'
import { createVendor, type Vendor } from './vendor.ts'

/** What to serve. */
export interface Selection {
  /**
   * Vendors by name, of the installed packages and of `specs`.
   * @default all of `specs` if given, else all that are installed
   */
  vendors?: readonly VendorName[]
  /** Further OpenAPI 3 documents by name: a file, or the parsed document. */
  specs?: Readonly<Record<string, string | object>>
}

declare global {
  /**
   * What the installed vendor packages declare of themselves, by vendor: `{ operations: 'getUser' | …; webhooks: never }`.
   * `when`, `waitFor` and `send` complete and check their names by it.
   */
  interface CountersignMockVendors {}
}

/** A vendor by name: one of the installed packages, or any name of `specs`. */
export type VendorName = keyof CountersignMockVendors | (string & {})

/**
 * Opens what was asked for. The package of a vendor is read when it is first asked for, what is in `specs` is looked at
 * at once.
 *
 * @throws when a vendor is not known; the message lists those that are
 */
export async function loadVendors(selection: Selection): Promise<Vendor[]> {
  return Promise.all(select(selection).map(({ open }) => open()))
}

/** A promise only for what takes time to read: YAML, and specs in several files. */
type Open = () => Vendor | Promise<Vendor>

/** What is to be served, in the order asked for. */
export function select({ vendors, specs }: Selection): { name: string; open: Open }[] {
  const installed = specs && vendors === undefined ? new Map<string, string>() : installedSpecs()
  const known = new Map<string, Open>()
  for (const [name, file] of installed) known.set(name, () => createVendor(name, () => readBundle(file)))
  for (const [name, source] of Object.entries(specs ?? {}))
    known.set(name, () => {
      const read = openDocument(name, source)
      return read instanceof Promise ? read.then((bundled) => createVendor(name, bundled)) : createVendor(name, read)
    })
  const wanted = vendors ?? [...known.keys()]
  const unknown = wanted.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new Error(`Unknown vendor ${unknown.join(', ')}. ${available(known)}`)
  if (wanted.length === 0) throw new Error(`Nothing to serve. ${available(known)}`)
  return wanted.map((name) => ({ name, open: known.get(name) as Open }))
}

const available = (known: Map<string, unknown>) =>
  known.size > 0
    ? `Known here: ${[...known.keys()].sort().join(', ')}.`
    : 'No vendor package is installed here: `npm install @countersign/<vendor>`, or give a spec.'
