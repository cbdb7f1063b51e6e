import { type Operation, type Server, type SpecModel, unsupported } from '@countersign/openapi'
import { type Code, callOf, pureCallOf } from '../print.ts'
import type { VendorModel } from '../vendor-model.ts'

const withoutSlash = (url: string) => url.replace(/\/+$/, '')

/** The servers whose URL is all there is to know. */
export const plainServers = ({ servers }: SpecModel): string[] =>
  servers.filter(({ absolute, variables }) => absolute && variables.size === 0).map(({ url }) => withoutSlash(url))

/**
 * The servers whose URL has variables: a module of their own, since a package whose options know better does without.
 * Where only a caller can know a variable, there is none.
 */
export const templatedServers = ({ servers }: SpecModel): Code[] =>
  servers
    .filter(({ absolute, variables, open }) => absolute && variables.size > 0 && open.length === 0)
    .map((server) => pureCallOf('serverTemplate', withoutSlash(server.url), variablesOf(server)))

const variablesOf = ({ variables }: Server) =>
  Object.fromEntries(
    [...variables].map(([name, { default: standard, enum: values }]) => {
      const first = standard ?? values[0] ?? ''
      return [name, [first, ...values.filter((value) => value !== first)]]
    }),
  )

/** Where an operation is, if not where the others are. */
export function ownServerOf(vendor: VendorModel, operation: Operation): Code | undefined {
  if (!operation.elsewhere) return undefined
  const { servers } = operation
  const [usual] = vendor.model.servers.flatMap((other) => other.urls())
  const full = servers.map((server) => wholeUrl(server, usual)).find((url) => url !== undefined && !/[{}]/.test(url))
  if (full !== undefined) return callOf('ownServer', withoutSlash(full))
  const [server] = servers
  const what = server?.absolute
    ? 'has a variable that only a caller knows'
    : 'is relative to a server that nobody knows'
  vendor.refuse(unsupported(operation, server ?? operation, what, 'Write the whole URL.'))
  return undefined
}

function wholeUrl(server: Server, usual: string | undefined): string | undefined {
  const [url = ''] = server.urls()
  return server.absolute ? url : URL.canParse(url, usual) ? new URL(url, usual).href : undefined
}
