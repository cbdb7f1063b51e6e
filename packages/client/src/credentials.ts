import type { Api, Operation, SecurityScheme } from './api.ts'
import { InvalidInputError } from './errors.ts'
import { checkHeader } from './request.ts'

/** A token or key; a function that fetches one; or name and password. */
export type Credential = string | (() => string | Promise<string>) | { username: string; password: string }

const withHeader = (request: Request, name: string, value: unknown): Request => {
  request.headers.set(name, checkHeader(name, `${value}`))
  return request
}

/** `Authorization: Bearer <token>` */
export const bearer: SecurityScheme = (request, token) => withHeader(request, 'authorization', `Bearer ${token}`)

/** `Authorization: Basic <name and password in base64>` */
export const basic: SecurityScheme = (request, credential) => {
  const { username, password } = credential as { username: string; password: string }
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  return withHeader(request, 'authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`)
}

/** A key in a header of its own. */
export const headerKey =
  (name: string): SecurityScheme =>
  (request, key) =>
    withHeader(request, name, key)

/** A key in the query. */
export const queryKey =
  (name: string): SecurityScheme =>
  (request, key) => {
    const { url } = request
    return new Request(`${url}${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(`${key}`)}`, request)
  }

/** Signs requests with a client's credentials. */
export interface Signer {
  sign(id: string, operation: Operation, request: Request, refused?: string): Promise<Signed>
  /** Whatever must not be shown: the credentials, and the tokens fetched so far. */
  secrets: unknown[]
}

export interface Signed {
  request: Request
  /** The token that a credential function gave. */
  token?: string
}

/**
 * A credential function is called when its token is first needed and again after the vendor `refused` that token, never
 * twice at a time.
 *
 * @throws InvalidInputError when no credential fits the operation
 */
export function createSigner(api: Api, credentials: Record<string, Credential | undefined>): Signer {
  const tokens: Record<string, { promise: Promise<string>; value?: string }> = {}

  const sign: Signer['sign'] = async (id, operation, request, refused) => {
    const fitting = operation.security ?? api.security
    const name = fitting.find((known) => credentials[known]) ?? ''
    const credential = credentials[name]
    const scheme = api.schemes[name] as SecurityScheme
    if (!credential) {
      if (fitting.length === 0) return { request }
      throw new InvalidInputError(`${api.vendor} ${id} needs the credential ${fitting.join(' or ')}`)
    }
    if (typeof credential !== 'function') return { request: scheme(request, credential) }

    let kept = tokens[name]
    if (!kept || (refused !== undefined && kept.value === refused)) {
      kept = tokens[name] = { promise: (async () => credential())() }
      kept.promise.catch(() => delete tokens[name])
    }
    const token = await kept.promise
    if (!token) throw new InvalidInputError(`The function for the credential ${name} gave no token`)
    kept.value = token
    return { request: scheme(request, token), token }
  }
  return { sign, secrets: [credentials, tokens] }
}
