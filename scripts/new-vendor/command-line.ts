import { parseArgs } from 'node:util'

export const usage = `pnpm new-vendor <vendor> [options]

Makes a vendor: its spec, its package with tests, its row in the README. Where specs/<vendor> exists already, it makes
what is missing beside it.

  --from <file or npm package[:path]>   imports a description in Swagger 2.0 or OpenAPI 3, JSON or YAML
  --title <text>          what the API is called (without: the name of the vendor, or what the description says)
  --docs-url <url>        the page that describes the API
  --auth <kind>           bearer, basic, header:<name> or query:<name>; default bearer; not with --from
  --source-kind <kind>    who has written the description: vendor or third-party; default vendor
  --help`

/** How a call needs its credential. */
export type Auth = { kind: 'bearer' | 'basic' } | { kind: 'header' | 'query'; name: string }

export interface Options {
  vendor: string
  from?: string
  title?: string
  docsUrl?: string
  auth: Auth
  sourceKind: 'vendor' | 'third-party'
}

/** What is wrong with a command line, in a sentence. */
export class UsageError extends Error {}

/**
 * @returns undefined when help is asked for
 * @throws UsageError
 */
export function readCommandLine(args: string[]): Options | undefined {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [vendor, ...others] = positionals
  if (vendor === undefined || others.length > 0) throw new UsageError('Give the name of one vendor')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor))
    throw new UsageError(`A vendor is named in kebab-case, e.g. \`acme-sign\`, not \`${vendor}\``)
  const { from, title, 'docs-url': docsUrl, auth, 'source-kind': kind = 'vendor' } = values
  if (auth !== undefined && from !== undefined)
    throw new UsageError('--auth does not go with --from: the description says which credential is needed')
  if (docsUrl !== undefined && !URL.canParse(docsUrl))
    throw new UsageError(`--docs-url takes a URL, not \`${docsUrl}\``)
  if (kind !== 'vendor' && kind !== 'third-party')
    throw new UsageError(`--source-kind is vendor or third-party, not \`${kind}\``)
  return {
    vendor,
    ...(from !== undefined && { from }),
    ...(title !== undefined && { title }),
    ...(docsUrl !== undefined && { docsUrl }),
    auth: readAuth(auth ?? 'bearer'),
    sourceKind: kind,
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        from: text,
        title: text,
        'docs-url': text,
        auth: text,
        'source-kind': text,
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function readAuth(text: string): Auth {
  const [kind, name] = text.split(/:(.*)/s)
  if ((kind === 'bearer' || kind === 'basic') && name === undefined) return { kind }
  if ((kind === 'header' || kind === 'query') && name && /^[\w!#$%&'*+.^`|~-]+$/.test(name)) return { kind, name }
  throw new UsageError(`--auth is bearer, basic, header:<name> or query:<name>, not \`${text}\``)
}
