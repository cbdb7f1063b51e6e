import type { Operation } from './api.ts'
import { InvalidInputError } from './errors.ts'

/**
 * The server URL without a trailing slash.
 *
 * @throws InvalidInputError unless it is https, or http to this machine: a credential must not travel in the clear
 */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const local = url?.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (!url || (url.protocol !== 'https:' && !local))
    throw new InvalidInputError(
      `baseUrl \`${url ? url.origin : baseUrl}\` is refused: credentials travel over https only, or over http to this machine`,
    )
  return baseUrl.replace(/\/+$/, '')
}

/** The called URL as it may be shown: sensitive values stand as their name in braces, the query is left out. */
export function describeUrl(
  baseUrl: string,
  operation: Operation,
  input: Record<string, unknown>,
  sensitive: readonly string[] = [],
): string {
  const path = operation.path.replace(/\{([^{}]+)\}/g, (placeholder, name: string) =>
    sensitive.includes(name) ? placeholder : encodeURIComponent(String(input[name])),
  )
  return `${baseUrl}${path}`
}
