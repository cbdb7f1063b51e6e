import type { Api, BodyKind, FailureShape, Input, Operation } from '../api.ts'
import { bodyKinds } from '../body/choose-body.ts'
import type { CallInfo } from '../errors.ts'
import type { ClientOptions } from '../options.ts'
import { type HeaderSet, mergeHeaders } from '../request/headers.ts'
import { type Path, parsePath } from '../request/path.ts'
import type { Sign, Signer } from './signer.ts'

/** What all calls of a client share. */
export interface ClientContext {
  api: Api
  baseUrl: string
  /** Where the API usually is. */
  usual: string | undefined
  /** Sent with every request. */
  headers: HeaderSet
  fetch: typeof fetch
  timeout: number
  maxRetries: number
  logger: ClientOptions['logger']
  signer: Signer
}

/** An operation of the wire table, prepared once for all its calls. */
export interface KnownOperation {
  id: string
  /** How errors call it: vendor and operationId. */
  name: string
  operation: Operation
  method: string
  path: Path
  kinds: readonly BodyKind[]
  accept: readonly string[]
  failure: FailureShape
  headers: Record<string, string>
  sensitive: readonly string[]
  sign: Sign
  secrets(): string[]
  /** @throws InvalidInputError when the base URL does not tell where the operation is */
  baseUrl(): string
  /** @param values path parameters */
  info(values: Input): CallInfo
}

export function knowOperation(
  { api, baseUrl, usual, headers, signer }: ClientContext,
  id: string,
  operation: Operation,
): KnownOperation {
  const { method = 'GET', accept = ['application/json'], server } = operation
  const { vendor, sensitive = [] } = api
  const path = parsePath(operation)
  const base = () => (server ? server(baseUrl, usual) : baseUrl)
  return {
    id,
    name: `${vendor} ${id}`,
    operation,
    method,
    path,
    kinds: bodyKinds(operation),
    accept,
    failure: { ...api.failure, ...operation.failure },
    headers: mergeHeaders({ accept: accept.join() || '*/*' }, headers),
    sensitive,
    sign: signer.signerOf(id, operation),
    secrets: signer.secrets,
    baseUrl: base,
    info: (values) => ({ vendor, operationId: id, method, url: base() + path.describe(values, sensitive) }),
  }
}
