import type { Api, Operation, SecurityScheme } from './api.ts'
import { InvalidInputError } from './errors.ts'
import { checkHeader } from './headers.ts'

/** A token or key; a function that fetches one; or name and password. */
export type Credential = string | (() => string | Promise<string>) | { username: string; password: string }

/** `Authorization: Bearer <token>` */
export const bearer: SecurityScheme = (request, token) =>
  setHeader(request, 'authorization', `Bearer ${token as string}`)

/** `Authorization: Basic <name and password in base64>` */
export const basic: SecurityScheme = (request, credential) => {
  const { username, password } = credential as { username: string; password: string }
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  return setHeader(request, 'authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`)
}

/** A key in a header of its own. */
export const headerKey =
  (name: string): SecurityScheme =>
  (request, key) =>
    setHeader(request, name, key as string)

/** A key in the query. */
export const queryKey =
  (name: string): SecurityScheme =>
  (request, key) => {
    const url = new URL(request.url)
    url.searchParams.set(name, key as string)
    return new Request(url, request)
  }

function setHeader(request: Request, name: string, value: string): Request {
  checkHeader(name, value)
  request.headers.set(name, value)
  return request
}

/** Signs requests with a client's credentials. */
export type Sign = (id: string, operation: Operation, request: Request, refused?: string) => Promise<Signed>

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
export function createSigner(api: Api, credentials: Record<string, Credential | undefined>): Sign {
  const tokens: Record<string, { promise: Promise<string>; value?: string }> = {}

  function fetchToken(
    name: string,
    fetch: () => string | Promise<string>,
    refused: string | undefined,
  ): Promise<string> {
    const kept = tokens[name]
    if (kept && (refused === undefined || kept.value !== refused)) return kept.promise
    const fresh: { promise: Promise<string>; value?: string } = { promise: (async () => fetch())() }
    tokens[name] = fresh
    fresh.promise.then(
      (value) => {
        fresh.value = value
      },
      () => delete tokens[name],
    )
    return fresh.promise
  }

  return async (id, operation, request, refused) => {
    const fitting = operation.security ?? api.security
    const name = fitting.find((scheme) => credentials[scheme])
    const credential = credentials[name ?? '']
    const scheme = api.schemes[name ?? '']
    if (!credential || !scheme || !name) {
      if (fitting.length === 0) return { request }
      throw new InvalidInputError(`${api.vendor} ${id} needs the credential ${fitting.join(' or ')}`)
    }
    if (typeof credential !== 'function') return { request: scheme(request, credential) }
    const token = await fetchToken(name, credential, refused)
    return { request: scheme(request, token), token }
  }
}
