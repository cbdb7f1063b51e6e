import type { Api, Credential, Operation } from './api.ts'
import { createMethod } from './create-method.ts'
import { InvalidInputError } from './errors.ts'
import { type ClientContext, knowOperation } from './known-operation.ts'
import type { ClientOptions } from './options.ts'
import { createRaw } from './raw/raw.ts'
import type { RawClient } from './raw/raw-client.ts'
import { readHeaders } from './request/headers.ts'
import { createSigner } from './send/signer.ts'
import { checkBaseUrl } from './setup/base-url.ts'
import { checkNumbers } from './setup/check-options.ts'
import type { InferredPathOptions } from './setup/inferred-paths.ts'
import { userAgent } from './setup/user-agent.ts'

/** A vendor's client: one method per operation, and `raw` for everything else. */
export type Client<Operations, Paths extends {}> = Operations & {
  /** The openapi-fetch client behind the methods, with the same credentials and retries. It returns `{ data, error }` and does not throw for a 4xx. */
  readonly raw: RawClient<Paths>
}

export interface CreateClientOptions extends ClientOptions, InferredPathOptions {
  /** Credentials by the name of their security scheme in the spec. */
  credentials: Record<string, Credential | undefined>
  /** What the caller calls these credentials, for errors: the options of the factory. */
  credentialNames?: Record<string, string> | undefined
  /** Values of the variables in the server URL. */
  serverVariables?: Record<string, string | undefined> | undefined
}

/**
 * Turns a wire table into a client. Used by the vendor packages.
 *
 * @throws InvalidInputError for an option or a credential that cannot be right, and for a base URL to which no credential
 * should go
 */
export function createClient<Operations, Paths extends {}>(
  api: Api,
  options: CreateClientOptions,
): Client<Operations, Paths> {
  const { timeout = 30_000, maxRetries = 2, logger, serverVariables = {}, credentials, credentialNames } = options
  const { fetch = (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args) } = options
  checkNumbers(options)
  if (typeof fetch !== 'function') throw new InvalidInputError('`fetch` must be a function')
  if (logger && typeof logger.debug !== 'function')
    throw new InvalidInputError('`logger` must have a function `debug`; `console` will do')
  const [server] = api.servers
  const usual = typeof server === 'function' ? server(serverVariables) : server
  const context: Omit<ClientContext, 'operations'> = {
    api,
    baseUrl: checkBaseUrl(options.baseUrl || usual, options.allowInsecureHttp),
    headers: { 'user-agent': userAgent(api.vendor, options.appInfo) ?? null, ...readHeaders(options.headers) },
    transmission: { fetch, timeout, maxRetries, logger },
    signer: createSigner(api, credentials, credentialNames, timeout),
  }
  const operations = settlePaths(api, options).map(([id, operation]) => [
    id,
    knowOperation(context, usual, id, operation),
  ])
  const client: ClientContext = { ...context, operations: Object.fromEntries(operations) }
  const methods = Object.entries(client.operations).map(([id, known]) => [id, createMethod(client, known)])
  return { ...Object.fromEntries(methods), raw: createRaw(client) }
}

/** The operations on the paths where they may be called. */
function settlePaths({ vendor, operations }: Api, options: InferredPathOptions): [id: string, operation: Operation][] {
  const guessed = Object.keys(operations).filter((id) => operations[id]?.inferred)
  return Object.entries(operations).map(([id, operation]) => [
    id,
    operation.inferred?.(vendor, id, operation, options, guessed) ?? operation,
  ])
}
