/** Header values by name; `null` removes a header that was set before. A `Headers` or a list of pairs will do. */
export type HeadersGiven = Record<string, string | null | undefined> | Iterable<readonly [string, string]>

/** Options of every client. What is `undefined` counts as not given. */
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
   * Sends the requests, as `fetch(url, init)`: a proxy, a test double, the mock's `createMockFetch()`, another fetch.
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch | undefined
  /**
   * Milliseconds that one attempt may take, from the token function to the last byte of the answer. `Infinity` for no limit.
   * @default 30000
   */
  timeout?: number | undefined
  /**
   * How often a call is repeated that was lost or put off, where that can do no harm.
   * @default 2
   */
  maxRetries?: number | undefined
  /** Sent with every request. `null` removes a header. */
  headers?: HeadersGiven | undefined
  /** Gets a line per attempt, without credentials and personal data. `console` will do. */
  logger?: { debug(line: string): unknown } | undefined
  /** Names the calling application to the vendor, in `User-Agent`; browsers keep their own. */
  appInfo?: { name: string; version?: string | undefined } | undefined
}

/** Options of one call. What is `undefined` counts as not given. */
export interface CallOptions {
  /** Ends the call early, also while it waits for a token or to be repeated. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds that one attempt may take. `Infinity` for no limit. */
  timeout?: number | undefined
  /** How often the call is repeated. */
  maxRetries?: number | undefined
  /** Sent with this request; wins over the client's headers. `null` removes a header. */
  headers?: HeadersGiven | undefined
  /** Media type of the body, where the operation takes several. */
  contentType?: string | undefined
}
