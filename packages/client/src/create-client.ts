import type { Api } from './api.ts'
import { checkBaseUrl } from './base-url.ts'
import { createMethod } from './create-method.ts'
import { type Credential, createSigner } from './credentials.ts'
import { type InferredPathOptions, settlePaths } from './inferred-paths.ts'
import type { ClientOptions } from './options.ts'
import { createRaw } from './raw.ts'
import type { RawClient } from './raw-client.ts'

/** A vendor's client: one method per operation, and `raw` for everything else. */
export type Client<Operations, Paths extends {}> = Operations & {
  /** The openapi-fetch client behind the methods, with the same credentials and retries. It returns `{ data, error }` and does not throw for a 4xx. */
  readonly raw: RawClient<Paths>
}

export interface CreateClientOptions extends ClientOptions, InferredPathOptions {
  /** Credentials by the name of their security scheme in the spec. */
  credentials: Record<string, Credential | undefined>
}

/**
 * Turns a wire table into a client. Used by the vendor packages.
 *
 * @throws InvalidInputError for a base URL to which no credential should go, or a path that is none
 */
export function createClient<Operations, Paths extends {}>(
  api: Api,
  options: CreateClientOptions,
): Client<Operations, Paths> {
  const { appInfo, logger, timeout = 30_000, maxRetries = 2 } = options
  const { fetch = (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args) } = options
  const baseUrl = checkBaseUrl(options.baseUrl ?? api.servers[0], options.allowInsecureHttp)
  const agent = appInfo && [appInfo.name, appInfo.version].filter(Boolean).join('/')
  const headers = { 'user-agent': agent, ...options.headers }
  const transmission = { fetch, timeout, maxRetries, logger, signer: createSigner(api, options.credentials) }
  const operations = settlePaths(api, options)
  const context = { api, operations, baseUrl, headers, transmission }
  const methods = Object.entries(operations).map(([id, operation]) => [id, createMethod(context, id, operation)])
  return { ...Object.fromEntries(methods), raw: createRaw(context) }
}
