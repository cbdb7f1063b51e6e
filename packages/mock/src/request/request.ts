import type { Bytes } from './bytes.ts'

/** A request to a vendor, its path relative to the server URL. */
export interface MockRequest {
  method: string
  path: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
  body: Bytes
}

/** An answer as it is sent. */
export interface MockAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: string | Bytes
}
