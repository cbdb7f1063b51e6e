import { InvalidInputError } from './errors.ts'

const safe = /^https:\/\/[^/]|^http:\/\/(localhost|127(\.\d+){3}|\[::1])(:\d+)?(\/|$)/i

/**
 * The server URL without a trailing slash.
 *
 * @param insecure lets `http:` through
 * @throws InvalidInputError unless it is https, or http to this machine: a credential must not travel in the clear
 */
export function checkBaseUrl(baseUrl = '', insecure = false): string {
  if (!(insecure ? /^https?:\/\/[^/]/i : safe).test(baseUrl)) {
    throw new InvalidInputError('baseUrl must be https:// (http:// only to this machine, or with allowInsecureHttp)')
  }
  return baseUrl.replace(/\/+$/, '')
}
