import type { OperationView } from '../../data/operation-view.ts'
import { credentialVariables, variablesOf } from '../../data/package/client-docs.ts'
import type { VendorDocs } from '../../data/vendor-docs.ts'

/**
 * The environment in which a sample runs against the mock: any credential will do, and where the client has to be told
 * which instance it calls, that is the one of the spec.
 */
export function environmentOf(docs: VendorDocs, view: OperationView): Record<string, string> {
  const { client, vendor, model } = docs
  const [credentials = []] = view.operation.security
  const names = credentials.flatMap(({ scheme }) => credentialVariables(client, vendor, scheme))
  const [server = ''] = model.servers[0]?.urls() ?? []
  const instances = variablesOf(client).filter((name) => name.endsWith('_BASE_URL'))
  return Object.fromEntries([
    ...names.map((name) => [name, 'any']),
    ...instances.map((name) => [name, server.replace(/(?<=[^/:])\/.*$/, '')]),
  ])
}
