/** Why a request is refused. */
export interface Violation {
  /** Where: `['body', 'users', '0', 'email']`, `['query', 'first']`, `['header', 'x-api-key']`. */
  location: string[]
  /** A JSON Schema keyword; or `401` for a missing credential, `415` for a media type, `malformed`, `csv`. */
  code: string
  message: string
}

/** What a violation says to a person. */
export const describeViolation = ({ location, message }: Violation): string =>
  location.length > 0 ? `${location.join('.')}: ${message}` : message
