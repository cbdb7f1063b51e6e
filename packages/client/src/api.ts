import type { Credential } from './credentials.ts'
import type { CallOptions } from './options.ts'

/**
 * The wire table of a vendor, written by the generator from its spec: what a client must know at run time. A fact that
 * holds by default is left out, and what only some vendors need is a function, so that bundlers drop it for the others.
 */
export interface Api {
  vendor: string
  /** Server URLs; those with variables (`https://{host}/v1`) are left to the vendor package. */
  servers: readonly string[]
  schemes: Record<string, SecurityScheme>
  /** Names of the schemes that fit, the preferred one first. */
  security: readonly string[]
  failure?: FailureShape
  /** Names of fields and parameters that never appear in an error or a log line. */
  sensitive?: readonly string[]
  /** By media type, for bodies that are neither JSON nor bytes. */
  encoders?: Record<string, Encoder> | undefined
  operations: Record<string, Operation>
}

/** Puts a credential on a request; returns the request to send. */
export type SecurityScheme = (request: Request, credential: Exclude<Credential, () => unknown>) => Request

/** Turns a body into what `fetch` sends, with its content type unless `fetch` knows it. */
export type Encoder = (body: never) => EncodedBody | Promise<EncodedBody>

/** What `fetch` takes as a body; named so that it compiles without the DOM library. */
export type RequestBody = NonNullable<ConstructorParameters<typeof Response>[0]>

export interface EncodedBody {
  body: RequestBody
  type?: string
}

export interface Operation {
  /** @default 'GET' */
  method?: string
  /** URL template below the server URL. */
  path: string
  query?: readonly string[]
  header?: readonly string[]
  /** Lists in the query are one value with commas (`style: form`, `explode: false`). */
  commas?: boolean
  /** Media types of the request body, the default one first; JSON alone when left out. */
  body?: readonly string[]
  /** Media types of a success; JSON alone when left out. None: the vendor does not say. */
  accept?: readonly string[]
  /** A success may have no body although the vendor describes one. */
  empty?: boolean
  /** Replaces the API's list. */
  security?: readonly string[]
  /** Why the path is only our guess; such an operation is refused until the caller gives a path or allows the guess. */
  inferred?: string
  /** A lost call may be repeated. Left out: as HTTP says of the method. */
  idempotent?: boolean
  paginate?: Paginate
  failure?: FailureShape
}

/** Yields the items of a list by calling the operation page after page. */
export type Paginate = (call: (input: Input) => Promise<unknown>, input: Input) => AsyncGenerator<unknown>

export type Input = Record<string, unknown>

/** A method's implementation, before it is typed. */
export type Call = (input?: Input, options?: CallOptions) => Promise<{ data: unknown; response: Response }>

/** What a failure looks like; see `x-failure` in specs/README.md. */
export interface FailureShape {
  /** Finds the part of a 2xx body that says no. */
  find?: (body: unknown, shape: FailureShape) => unknown
  code?: readonly string[]
  message?: readonly string[]
  authentication?: readonly string[]
  /** By code: the header with the Unix time of the reset, or the seconds to wait. */
  rateLimit?: Record<string, string | number>
  requestId?: string
}
