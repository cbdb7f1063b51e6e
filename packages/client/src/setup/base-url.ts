import { InvalidInputError } from '../errors.ts'

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1])$/

/**
 * The server URL without a trailing slash.
 *
 * @param insecure lets `http:` through
 * @throws InvalidInputError unless it is https, or http to this machine, with nothing but host and path: a credential
 * must not travel in the clear, nor stand in a URL
 */
export function checkBaseUrl(baseUrl: unknown, insecure = false): string {
  const url = parse(baseUrl)
  if (!url) throw new InvalidInputError('`baseUrl` must be a URL: https://host/path')
  if (url.username || url.password || /[?#]/.test(`${baseUrl}`)) {
    throw new InvalidInputError('`baseUrl` must have neither user name and password nor a query or a fragment')
  }
  const { protocol, hostname } = url
  if (protocol !== 'https:' && !(protocol === 'http:' && (insecure || thisMachine.test(hostname)))) {
    throw new InvalidInputError('`baseUrl` must be https:// (http:// only to this machine, or with allowInsecureHttp)')
  }
  return url.origin + url.pathname.replace(/\/+$/, '')
}

function parse(text: unknown): URL | undefined {
  try {
    return new URL(text as string)
  } catch {
    return undefined
  }
}
