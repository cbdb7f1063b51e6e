import type { Input, Operation } from './api.ts'
import { InvalidInputError } from './errors.ts'

/**
 * The server URL without a trailing slash.
 *
 * @param insecure lets `http:` through
 * @throws InvalidInputError unless it is https, or http to this machine: a credential must not travel in the clear
 */
export function checkBaseUrl(baseUrl: string, insecure = false): string {
  if (
    !/^https:\/\/[^/]|^http:\/\/(localhost|127(\.\d+){3}|\[::1])(:\d+)?(\/|$)/i.test(baseUrl) &&
    !(insecure && /^http:\/\/[^/]/i.test(baseUrl))
  ) {
    throw new InvalidInputError(
      'baseUrl must start with https:// (http:// is for this machine only, or with allowInsecureHttp)',
    )
  }
  return baseUrl.replace(/\/+$/, '')
}

/** The called URL as it may be shown: sensitive values stand as their name in braces, the query is left out. */
export const describeUrl = (
  baseUrl: string,
  { path }: Operation,
  input: Input,
  sensitive: readonly string[] = [],
): string =>
  baseUrl +
  path.replace(/\{(.+?)\}/g, (placeholder, name: string) =>
    sensitive.includes(name) || input[name] === undefined ? placeholder : encodeURIComponent(String(input[name])),
  )
