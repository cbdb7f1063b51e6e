/** Options of every client. */
export interface ClientOptions {
  /**
   * Where the API is, with its base path: `http://127.0.0.1:4010/sigma/v1` for the mock.
   * @default the vendor's production server
   */
  baseUrl?: string
  /**
   * Sends the requests: a proxy, a test double, the mock's `createMockFetch()`.
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch
  /** Sent with every request. A value that is `null` removes a header. */
  headers?: Record<string, string | null>
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call early. */
  signal?: AbortSignal
  /** Sent with this request; wins over the client's headers. A value that is `null` removes a header. */
  headers?: Record<string, string | null>
  /** Media type of the body, where the operation takes several. */
  contentType?: string
}
