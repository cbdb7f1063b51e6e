/** Why a request is refused. */
export interface Violation {
  /** Where: `['body', 'users', '0', 'email']`, `['query', 'first']`, `['header', 'x-api-key']`. */
  location: string[]
  /** A JSON Schema keyword; or `401` for a missing credential, `415` for a media type, `malformed`, `csv`. */
  code: string
  message: string
  /** How sure the rule is that was broken; left out where the spec does not say. */
  basis?: string
  /** What a 401 asks for, as `WWW-Authenticate` says it. */
  challenges?: string[]
}

/** What a violation says to a person. */
export function describeViolation({ location, message, basis }: Violation): string {
  const reason = location.length > 0 ? `${location.join('.')}: ${message}` : message
  return basis === undefined ? reason : `${reason} (${basis})`
}
