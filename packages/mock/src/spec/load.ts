import { installedSpecs } from './installed.ts'
import { loadVendor, type Vendor } from './vendor.ts'

/** What to serve. */
export interface Selection {
  /**
   * Vendors by name, of the installed packages and of `specs`.
   * @default all of `specs` if given, else all that are installed
   */
  vendors?: readonly string[]
  /** Further OpenAPI 3 documents by name: a file, or the parsed document. */
  specs?: Readonly<Record<string, string | object>>
}

/**
 * Loads what was asked for.
 *
 * @throws when a vendor is not known; the message lists those that are
 */
export async function loadVendors({ vendors, specs }: Selection): Promise<Vendor[]> {
  const known = new Map<string, string | object>([...installedSpecs(), ...Object.entries(specs ?? {})])
  const wanted = vendors ?? (specs ? Object.keys(specs) : [...known.keys()])
  const unknown = wanted.filter((name) => !known.has(name))
  if (unknown.length > 0) throw new Error(`Unknown vendor ${unknown.join(', ')}. ${available(known)}`)
  if (wanted.length === 0) throw new Error(`Nothing to serve. ${available(known)}`)
  return Promise.all(wanted.map((name) => loadVendor(name, known.get(name) as string | object)))
}

const available = (known: Map<string, unknown>) =>
  known.size > 0
    ? `Known here: ${[...known.keys()].sort().join(', ')}.`
    : 'No vendor package is installed here: `npm install @countersign/<vendor>`, or give a spec.'
