import { pascal } from './identifier.ts'
import { keywords } from './reserved.ts'

const longestName = 150

/**
 * The file of each URL below `specs/<vendor>`: `/users/{userId}` is in `paths/users_{userId}.yaml`. What cannot be part of
 * a file's name everywhere is written as `-`; a name that is taken, also by one in another case, gets a number.
 */
export function pathFiles(urls: Iterable<string>): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    [...urls].map((url) => {
      const plain = url.replace(/^\//, '').replaceAll('/', '_')
      const name = plain.replaceAll(/[^\w{}.~-]+/g, '-').slice(0, longestName) || 'root'
      let free = name
      for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}.${number}`
      taken.add(free.toLowerCase())
      return [url, `paths/${free}.yaml`]
    }),
  )
}

/** The file of a webhook below `specs/<vendor>`. */
export const webhookFile = (name: string): string => `webhooks/${name}.yaml`

/** The name of an example's file: what it belongs to, then its case unless that is the plain one. */
export const exampleFile = (owner: string, name: string): string =>
  `${owner}${name === 'default' ? '' : `.${name}`}.yaml`

/** What the example of a body belongs to: `getUser.200`, `createUser.request`. */
export const exampleOwner = (operationId: string, statusOrRequest: string): string =>
  `${operationId}.${statusOrRequest}`

/** Whether a component has the name a file of it has: PascalCase. */
export const isComponentName = (name: string): boolean => /^[A-Z][A-Za-z0-9]*$/.test(name)

/** The npm package of a vendor. */
export const packageName = (vendor: string): string => `@countersign/${vendor}`

/**
 * How a vendor writes itself, as a part of a name: spelt as in the title of its spec where that has it, so `paperseal`
 * with the title `PaperSeal signatures` is `PaperSeal`.
 */
export function vendorName(vendor: string, title = ''): string {
  const letters = vendor.replaceAll('-', '')
  const words = title.split(/[^\p{L}\p{N}]+/u)
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      const name = words.slice(start, end).join('')
      if (name.toLowerCase() === letters) return pascal(words.slice(start, end).join(' '))
    }
  }
  return pascal(vendor)
}

/** The function that makes a vendor's client: `createPaperSealClient`. */
export const factoryName = (vendor: string, title?: string): string => `create${vendorName(vendor, title)}Client`

/** The type of a factory's options: `PaperSealOptions`. */
export const optionsName = (vendor: string, title?: string): string => `${vendorName(vendor, title)}Options`

/** The type of a vendor's client: `PaperSealClient`. */
export const clientName = (vendor: string, title?: string): string => `${vendorName(vendor, title)}Client`

/** What a client is called in samples: `paperSeal`. */
export function clientVariable(vendor: string): string {
  const name = pascal(vendor).replace(/^./u, (letter) => letter.toLowerCase())
  return keywords.has(name) ? `${name}Client` : name
}

/** What the environment variables of a vendor start with: `PAPER_SEAL`. */
export const environmentPrefix = (vendor: string): string => vendor.replaceAll('-', '_').toUpperCase()
