/** Options of every client. */
export interface ClientOptions {
  /**
   * Where the API is, with its base path: `http://127.0.0.1:4010/sigma/v1` for the mock.
   * @default the vendor's production server
   */
  baseUrl?: string | undefined
  /**
   * Lets credentials travel over `http:` to other machines.
   * @default false
   */
  allowInsecureHttp?: boolean | undefined
  /**
   * Sends the requests: a proxy, a test double, the mock's `createMockFetch()`.
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch | undefined
  /**
   * Milliseconds that one attempt may take, the reading of the body included.
   * @default 30000
   */
  timeout?: number | undefined
  /**
   * How often a call is repeated that was lost or put off, where that can do no harm.
   * @default 2
   */
  maxRetries?: number | undefined
  /** Sent with every request. `null` removes a header. */
  headers?: Record<string, string | null> | undefined
  /** Gets a line per attempt, without credentials and personal data. `console` will do. */
  logger?: { debug(line: string): void } | undefined
  /** Names the calling application to the vendor, in `User-Agent`. */
  appInfo?: { name: string; version?: string } | undefined
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call early, also while it waits to be repeated. */
  signal?: AbortSignal | undefined
  /** Milliseconds that one attempt may take. */
  timeout?: number | undefined
  /** How often the call is repeated. */
  maxRetries?: number | undefined
  /** Sent with this request; wins over the client's headers. `null` removes a header. */
  headers?: Record<string, string | null> | undefined
  /** Media type of the body, where the operation takes several. */
  contentType?: string | undefined
}
