/** A way to call DocuSign: the same two calls for all, resolving to the decoded answer and throwing for a failure. */
export interface Contender {
  name: string
  list(): Promise<unknown>
  create(): Promise<unknown>
}

/** Where a contender sends its calls, and how. */
export interface Target {
  origin: string
  fetch: typeof fetch
}
