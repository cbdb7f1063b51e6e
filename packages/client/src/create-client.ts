import type { Api, Credential, Operation } from './api.ts'
import { core } from './core.ts'
import { createMethod } from './create-method.ts'
import { InvalidInputError } from './errors.ts'
import { provide } from './load/load.ts'
import { createRaw } from './load/raw.ts'
import type { ClientOptions } from './options.ts'
import type { RawClient } from './raw/raw-client.ts'
import { readHeaders } from './request/headers.ts'
import { type ClientContext, type KnownOperation, knowOperation } from './send/known-operation.ts'
import { createSigner } from './send/signer.ts'
import { checkBaseUrl } from './setup/base-url.ts'
import { wrongNumber } from './setup/check-options.ts'
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
  const { timeout = 30_000, maxRetries = 2, logger, serverVariables = {}, credentials, credentialNames = {} } = options
  const { fetch = (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args) } = options
  const problem =
    wrongNumber(options) ??
    (typeof fetch !== 'function'
      ? '`fetch` must be a function'
      : logger && typeof logger.debug !== 'function'
        ? '`logger` must have a function `debug`'
        : undefined)
  if (problem) throw new InvalidInputError(problem)
  provide(core)
  const [server] = api.servers
  const usual = typeof server === 'function' ? server(serverVariables) : server
  const context: ClientContext = {
    api,
    baseUrl: checkBaseUrl(options.baseUrl || usual, options.allowInsecureHttp),
    usual,
    headers: { 'user-agent': userAgent(api.vendor, options.appInfo) ?? null, ...readHeaders(options.headers) },
    fetch,
    timeout,
    maxRetries,
    logger,
    signer: createSigner(api, credentials, credentialNames, timeout),
  }
  const ids = Object.keys(api.operations)
  const guessed = ids.filter((id) => api.operations[id]?.inferred)
  const operations: Record<string, KnownOperation> = {}
  const methods: Record<string, unknown> = {}
  for (const id of ids) {
    const operation = api.operations[id] as Operation
    const settled = operation.inferred?.(api.vendor, id, operation, options, guessed) ?? operation
    operations[id] = knowOperation(context, id, settled)
    methods[id] = createMethod(context, operations[id])
  }
  return { ...(methods as Operations), raw: createRaw<Paths>(context, operations) }
}
