/**
 * The wire table of a vendor, written by the generator from its spec: what a client must know at run time.
 * A fact that holds by default is left out.
 */
export interface Api {
  vendor: string
  /** Server URLs; those with variables (`https://{host}/v1`) are filled in by the vendor package. */
  servers: readonly string[]
  schemes: Record<string, SecurityScheme>
  /** Names of the schemes that fit, the preferred one first. */
  security: readonly string[]
  failure?: FailureShape
  /** Names of fields and parameters that never appear in an error or a log line. */
  sensitive?: readonly string[]
  operations: Record<string, Operation>
}

export type SecurityScheme = 'bearer' | 'basic' | { in: 'header' | 'query'; name: string }

export interface Operation {
  method: string
  /** URL template below the server URL. */
  path: string
  query?: readonly string[]
  header?: readonly string[]
  /** Query parameters whose list is one value with commas (`style: form`, `explode: false`). */
  commaSeparated?: readonly string[]
  /** Media types of the request body, the default one first. */
  body?: readonly string[]
  /** Media types of a success; JSON alone when left out. */
  accept?: readonly string[]
  /** A success may have no body. */
  empty?: boolean
  /** Replaces the API's list. */
  security?: readonly string[]
  /** A lost call may be repeated. Left out: as HTTP says of the method. */
  idempotent?: boolean
  pagination?: Pagination
  failure?: FailureShape
}

/** How a list goes on; see `x-pagination` in specs/README.md. */
export interface Pagination {
  items?: string
  size?: string
  total?: string
  page?: { parameter: string; first: number; unit: 'page' | 'item' }
  cursor?: { parameter: string; property: string }
}

/** What a failure looks like; see `x-failure` in specs/README.md. */
export interface FailureShape {
  when?: readonly ({ property: string; equals: unknown } | { property: string; without: string })[]
  code?: readonly string[]
  message?: readonly string[]
  authentication?: readonly string[]
  rateLimit?: readonly string[]
  rateLimitReset?: string
  requestId?: string
  each?: { items: string; error: string }
}
