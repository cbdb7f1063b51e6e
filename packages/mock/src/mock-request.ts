import type { ReceivedFile } from './form.ts'

/** A request to a vendor, its path relative to the server URL. */
export interface MockRequest {
  method: string
  path: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/** What was asked, and what came of it. */
export interface Exchange {
  vendor: string
  /** Undefined where no operation has this URL and method. */
  operationId: string | undefined
  method: string
  /** As it was called, with the vendor's name and base path where there is a server. */
  path: string
  /** Path and query parameters by name. */
  parameters: Record<string, string | string[]>
  /** Names in lower case. */
  headers: Record<string, string>
  /** The parsed body: JSON, or the parts of a form; text for everything else. */
  body: unknown
  /** The files of a form, or the body if it is bytes. */
  files: ReceivedFile[]
  status: number
  /** Why the request was refused; empty if it was not. */
  reasons: string[]
}

/** An answer as it is sent. */
export interface MockAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer>
}
