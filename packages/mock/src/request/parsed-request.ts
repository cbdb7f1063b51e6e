/** A request as it is validated: everything in it is read. */
export interface ParsedRequest {
  /** Path below the server URL. */
  path: string
  pathParameters: Record<string, string>
  query: Record<string, string | string[]>
  headers: Record<string, string>
  cookies: Record<string, string>
  body: unknown
  /** Media type of the body; `''` where there is none. */
  type: string
}
