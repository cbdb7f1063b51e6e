import type { Bytes } from './body/bytes.ts'

/** A request to an operation. */
export interface MockRequest {
  method: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
  body: Bytes
}

/** A file as it arrived. */
export interface ReceivedFile {
  property: string
  filename: string | undefined
  type: string
  bytes: Bytes
}

/** Query parameters by name; a list for one that occurs several times. */
export function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name)
    define(query, name, values.length > 1 ? values : (values[0] ?? ''))
  }
  return query
}

/** The cookies of a request, by name. */
export function readCookies(header = ''): Record<string, string> {
  const cookies: Record<string, string> = {}
  for (const pair of header.split(';')) {
    const [name = '', ...rest] = pair.split('=')
    if (rest.length > 0)
      define(
        cookies,
        name.trim(),
        rest
          .join('=')
          .trim()
          .replace(/^"(.*)"$/, '$1'),
      )
  }
  return cookies
}

/** Sets a member whatever it is called: `__proto__` too. */
export function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}
