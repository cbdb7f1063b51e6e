import type { CallOptions } from './options.ts'

/**
 * The wire table of a vendor, written by the generator from its spec: what a client must know at run time. A fact that
 * holds by default is left out, and what only some vendors need is a function, so that bundlers drop it for the others.
 */
export interface Api {
  vendor: string
  /** Where the API is, the usual place first. None where only the caller knows. */
  servers: readonly Server[]
  schemes: Record<string, SecurityScheme>
  /** Left out: nothing is needed. */
  security?: Security
  failure?: FailureShape
  /** Names of fields and parameters that never appear in an error or a log line. */
  sensitive?: readonly string[]
  operations: Record<string, Operation>
}

/** A URL, or a function that makes one of the values of its variables. */
export type Server = string | ((variables: Record<string, string | undefined>) => string)

/** Alternatives, the preferred one first; each names the schemes that are needed together. */
export type Security = readonly (readonly string[])[]

/** A request until it is handed to `fetch(url, init)`. */
export interface WireRequest {
  url: string
  method: string
  /** By lower-case name. */
  headers: Record<string, string>
  /** Options that only `fetch` knows, e.g. `credentials` or `dispatcher`. */
  init?: Record<string, unknown>
}

/** Puts a credential on a request. */
export type SecurityScheme = (request: WireRequest, credential: string | NameAndPassword) => void

export interface NameAndPassword {
  username: string
  password: string
}

/** An access token, with the time when it ends if that is known: the token set of an OAuth library will do. */
export type Token = string | { accessToken: string; expiresAt?: Date | number | undefined }

/**
 * A token or key; a function that fetches one; or name and password. A function is asked when a token is first needed, a
 * minute before the token ends, and after the vendor has refused it.
 */
export type Credential = string | (() => Token | Promise<Token>) | NameAndPassword

export interface Operation {
  /** @default 'GET' */
  method?: string
  /** URL template below the server URL. */
  path: string
  /** Nobody has documented the path. */
  inferred?: GuessedPath
  /** Throws for an operation that must not be called. */
  refuse?: () => never
  /** Where the operation is, if not where the others are. */
  server?: OwnServer
  /** Path parameters that are not plain values. */
  styles?: Record<string, PathStyle>
  query?: readonly QueryParameter[]
  header?: readonly HeaderParameter[]
  /** How the body may be sent. Left out: as JSON with POST, PUT and PATCH, no body with other methods. */
  body?: readonly BodyKind[]
  /** Media types of a success; JSON alone when left out. None: the vendor does not say. */
  accept?: readonly string[]
  /** A success may have no body although the vendor describes one. */
  empty?: boolean
  /** What a success looks like is inferred: the page that does not show it. */
  unsure?: string
  /** How the list goes on is inferred: the page that does not show it. */
  unsureList?: string
  /** Replaces the API's own. */
  security?: Security
  /** A lost call may be repeated. Left out: as HTTP says of the method. */
  idempotent?: boolean
  paginate?: Paginate
  failure?: FailureShape
}

/** Finds the server of one operation, given where the API is. */
export type OwnServer = (baseUrl: string, usual: string | undefined) => string

/** A name, or a function that writes all of the parameter: `name=value` pairs. */
export type QueryParameter = string | WrittenParameter

export interface WrittenParameter extends NamedParameter {
  write(value: unknown): string | undefined
}

export interface NamedParameter {
  /** In the input. */
  name: string
  /** As it travels. */
  wire: string
}

/** A parameter that is a header, or one of the cookies in one. */
export interface HeaderParameter extends NamedParameter {
  place: 'header' | 'cookie'
  write(headers: Record<string, string | null>, value: unknown): void
}

/** Writes the value of a path parameter. */
export type PathStyle = (name: string, value: unknown) => string

/** A way to send a body. */
export interface BodyKind {
  /** Media types and ranges, the preferred one first. */
  types: readonly string[]
  /**
   * Undefined for a value that is to be sent in another way, if there is one.
   *
   * @param type the media type that is wanted
   * @param alone there is no other way
   */
  encode(value: unknown, type: string | undefined, alone: boolean): EncodedBody | Promise<EncodedBody> | undefined
  /** @throws InvalidInputError that says why no way fits */
  refuse(value: unknown): Promise<never>
}

/** `Uint8Array<ArrayBuffer>`, in words that TypeScript before 5.7 understands too. */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>

export interface EncodedBody {
  body: string | Bytes | ReadableStream<Uint8Array>
  type: string
  /** The type is part of how the body is written, so no header replaces it. */
  boundary?: boolean
  /** Why the caller's own source of bytes gave up. */
  failure?: () => unknown
}

/** Settles where an operation goes whose path is only our guess. */
export type GuessedPath = (
  vendor: string,
  operationId: string,
  operation: Operation,
  options: { paths?: Record<string, string | undefined> | undefined; allowInferredPaths?: boolean | undefined },
  /** All operations with such a path. */
  others: readonly string[],
) => Operation

/** Yields the items of a list by calling the operation page after page. */
export type Paginate = (call: (input: Input) => Promise<Page>, input: Input) => AsyncGenerator<unknown>

/** An answer that is one page of a list. */
export interface Page {
  data: unknown
  /** The error that says why the list cannot be trusted. */
  fault(problem: string): Promise<Error>
}

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
