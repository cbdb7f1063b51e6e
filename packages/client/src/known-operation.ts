import type { Api, BodyKind, FailureShape, Input, Operation } from './api.ts'
import { type CallInfo, describe, ResponseFormatError } from './errors.ts'
import { bodyKinds } from './request/choose-body.ts'
import { type HeaderSet, mergeHeaders } from './request/headers.ts'
import { type Path, parsePath } from './request/path.ts'
import { requestIdOf } from './response/failure.ts'
import { createRedactor, type Redactor } from './response/redact.ts'
import type { Sign, Signer } from './send/signer.ts'
import type { Transmission } from './send/transmit.ts'

/** What all methods of a client, and its `raw`, share. */
export interface ClientContext {
  api: Api
  baseUrl: string
  /** Sent with every request. */
  headers: HeaderSet
  transmission: Transmission
  signer: Signer
  /** By operationId. */
  operations: Record<string, KnownOperation>
}

/** An operation of the wire table, prepared once for all its calls. */
export interface KnownOperation {
  id: string
  /** How errors and log lines call it: vendor and operationId. */
  name: string
  operation: Operation
  path: Path
  kinds: readonly BodyKind[]
  accept: readonly string[]
  failure: FailureShape
  headers: Record<string, string>
  sign: Sign
  /** @throws InvalidInputError when the base URL does not tell where the operation is */
  baseUrl(): string
  /** @param values path parameters */
  info(values: Input): CallInfo
  /** @param sources what was sent and received */
  redactor(...sources: unknown[]): Redactor
}

export function knowOperation(
  { api, baseUrl, headers, signer }: Omit<ClientContext, 'operations'>,
  usual: string | undefined,
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
    path,
    accept,
    kinds: bodyKinds(operation),
    failure: { ...api.failure, ...operation.failure },
    headers: mergeHeaders({ accept: accept.join() || '*/*' }, headers),
    sign: signer.signerOf(id, operation),
    baseUrl: base,
    info: (values) => ({ vendor, operationId: id, method, url: base() + path.describe(values, sensitive) }),
    redactor: (...sources) => createRedactor(sensitive, signer.secrets, ...sources),
  }
}

/** The error that stands for an answer that is not what the vendor promises. */
export function formatError(
  { failure, redactor }: KnownOperation,
  info: CallInfo,
  { status, headers }: Response,
  body: unknown,
  problem: string,
): ResponseFormatError {
  const requestId = requestIdOf(failure, headers, redactor(body))
  const text = `${describe(info)} answered ${status}${problem}`
  return new ResponseFormatError(text, { ...info, status, requestId }, { body, headers })
}
