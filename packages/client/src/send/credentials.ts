import type { Credential, NameAndPassword, SecurityScheme } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { isObject } from '../object.ts'
import { toBase64 } from '../request/base64.ts'
import { checkHeader } from '../request/headers.ts'

/** `Authorization: Bearer <token>` */
export const bearer: SecurityScheme = ({ headers }, token) => {
  headers.authorization = `Bearer ${token}`
}

/** `Authorization: Basic <name and password in base64>` */
export const basic: SecurityScheme = ({ headers }, credential) => {
  const { username, password } = credential as NameAndPassword
  headers.authorization = `Basic ${toBase64(`${username}:${password}`)}`
}

/** A key in a header of its own. */
export const headerKey = (name: string): SecurityScheme => {
  const header = name.toLowerCase()
  return ({ headers }, key) => {
    headers[header] = `${key}`
  }
}

/** A key in the query. */
export const queryKey =
  (name: string): SecurityScheme =>
  (request, key) => {
    request.url += `${request.url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(`${key}`)}`
  }

/** A key in a cookie. */
export const cookieKey =
  (name: string): SecurityScheme =>
  ({ headers }, key) => {
    headers.cookie = `${headers.cookie ? `${headers.cookie}; ` : ''}${name}=${encodeURIComponent(`${key}`)}`
  }

/**
 * A token or key that can be sent.
 *
 * @param name what the caller calls it
 * @throws InvalidInputError for anything else; the value is not shown
 */
export function checkToken(name: string, value: unknown): string {
  if (typeof value !== 'string') {
    const kind = value === undefined || value === null ? `${value}` : `a value of the type ${typeof value}`
    throw new InvalidInputError(`${name} must be a text, not ${kind}`)
  }
  if (/^(undefined|null|\[object \w+])?$/.test(value)) throw new InvalidInputError(`${name} is empty`)
  const scheme = /^(Bearer|Basic|Token)\s/i.exec(value)?.[1]
  if (scheme) throw new InvalidInputError(`${name} must be given without \`${scheme}\` in front, which is added`)
  if (value !== value.trim()) throw new InvalidInputError(`${name} begins or ends with a space or a line break`)
  return checkHeader('Credential', name.replaceAll('`', ''), value)
}

/**
 * A credential that can be sent, as far as one can tell before a function is asked.
 *
 * @param name what the caller calls it
 * @throws InvalidInputError for anything else; the value is not shown
 */
export function checkCredential(name: string, value: unknown): Credential {
  if (typeof value === 'function') return value as () => string
  if (!isObject(value)) return checkToken(name, value)
  const { username, password } = value
  if (typeof username !== 'string' || username === '' || username.includes(':') || typeof password !== 'string') {
    throw new InvalidInputError(`${name} must be a text, a function, or a name without a colon and a password`)
  }
  return { username, password }
}
