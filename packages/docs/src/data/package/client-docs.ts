import { join } from 'node:path'
import {
  clientName,
  clientVariable,
  environmentPrefix,
  factoryName,
  optionsName,
  receiverName,
  type SecurityScheme,
  type SpecModel,
} from '@countersign/openapi'
import { type SourceDoc, sourceDocs } from './source-docs.ts'

/** What the sources of a vendor's package tell of its client. */
export interface ClientDocs {
  /** `createAcmeClient` */
  readonly factory: string
  /** What samples call the client. */
  readonly variable: string
  readonly about: SourceDoc | undefined
  /** How the client is made from environment variables, `undefined` for a package without such a function. */
  readonly fromEnv: SourceDoc | undefined
  readonly options: readonly SourceDoc[]
  /** Methods beside those of the operations. */
  readonly extras: readonly SourceDoc[]
  /** Whether the package exports a function of that name. */
  exports(name: string): boolean
}

export function clientDocs(folder: string, vendor: string, { title }: SpecModel): ClientDocs {
  const docs = sourceDocs(join(folder, 'src/index.ts'))
  const factory = factoryName(vendor, title)
  const named = (name: string) => docs.find((doc) => doc.name === name)
  const membersOf = (name: string) => docs.filter((doc) => doc.name.startsWith(`${name}.`))
  return {
    factory,
    variable: clientVariable(vendor),
    about: named(factory),
    fromEnv: named(`${factory}.fromEnv`),
    options: membersOf(optionsName(vendor, title)),
    extras: membersOf(clientName(vendor, title)),
    exports: (name) => named(name) !== undefined,
  }
}

/** The function that takes the deliveries of a webhook, where the package has one. */
export const receiverOf = (docs: ClientDocs, method: string): string | undefined =>
  docs.exports(receiverName(method)) ? receiverName(method) : undefined

/** The environment variables that a client is made from, in the order in which its sources name them. */
export const variablesOf = ({ fromEnv }: ClientDocs): string[] => [
  ...new Set([...(fromEnv?.text ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name)),
]

/** The variables that hold a credential; derived names where the client reads none that fits. */
export function credentialVariables(docs: ClientDocs, vendor: string, { credential }: SecurityScheme): string[] {
  const variables = variablesOf(docs)
  const like = (pattern: RegExp, fallback: string) =>
    variables.find((name) => pattern.test(name)) ?? `${environmentPrefix(vendor)}_${fallback}`
  if (credential.type === 'bearer') return [like(/TOKEN/, 'ACCESS_TOKEN')]
  if (credential.type === 'apiKey') return [like(/KEY|TOKEN/, 'API_KEY')]
  if (credential.type === 'basic') return [like(/_ID$|USER/, 'USERNAME'), like(/SECRET|PASSWORD/, 'PASSWORD')]
  return []
}
