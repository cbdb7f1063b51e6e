import { isDeepStrictEqual } from 'node:util'
import { manifestOf } from '../../new-vendor/scaffold/manifest.ts'
import { entries } from './yaml.ts'

/** Where the package.json of a vendor is not what follows from the vendor's name; further members are the vendor's own. */
export const manifestFaults = (vendor: string, manifest: unknown): string[] =>
  [...differences(manifestOf(vendor), manifest, [])].map(
    ([path, expected, found]) => `\`${path}\` is ${found ?? 'missing'}: write ${expected}`,
  )

function* differences(expected: unknown, found: unknown, path: string[]): Generator<[string, string, string?]> {
  const members = Array.isArray(expected) ? [] : entries(expected)
  if (members.length > 0 && typeof found === 'object' && found !== null) {
    for (const [key, value] of members) yield* differences(value, Reflect.get(found, key), [...path, key])
  } else if (!isDeepStrictEqual(expected, found))
    yield [path.join(' > '), JSON.stringify(expected), JSON.stringify(found)]
}
