import type { SecurityScheme } from '@countersign/openapi'
import type { WireExchange } from '../exchange.ts'

/** A request without any credential of these kinds. */
export function withoutCredentials(request: Request, schemes: readonly SecurityScheme[]): Request {
  const url = new URL(request.url)
  const headers = new Headers(request.headers)
  headers.delete('authorization')
  for (const { credential } of schemes) {
    if (credential.type !== 'apiKey') continue
    if (credential.in === 'query') url.searchParams.delete(credential.name)
    else headers.delete(credential.in === 'header' ? credential.name : 'cookie')
  }
  return copy(request, url, headers)
}

/** A request with credentials of these kinds, and further headers. */
export function withCredentials(
  request: Request,
  schemes: readonly SecurityScheme[],
  more: Record<string, string> = {},
): Request {
  const url = new URL(request.url)
  const headers = new Headers(request.headers)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  for (const { credential } of schemes) {
    if (credential.type === 'bearer') headers.set('authorization', 'Bearer t')
    if (credential.type === 'basic') headers.set('authorization', `Basic ${btoa('a:b')}`)
    if (credential.type !== 'apiKey') continue
    if (credential.in === 'query') url.searchParams.set(credential.name, 'k')
    else if (credential.in === 'header') headers.set(credential.name, 'k')
    else headers.set('cookie', `${credential.name}=k`)
  }
  return copy(request, url, headers)
}

/** Whether a request carries a credential of this kind. */
export function carries(exchange: WireExchange | undefined, { credential }: SecurityScheme): boolean {
  if (!exchange) return false
  const { url, headers } = exchange.request
  if (credential.type === 'bearer') return /^Bearer \S+$/.test(headers.get('authorization') ?? '')
  if (credential.type === 'basic') return /^Basic [\w+/]+=*$/.test(headers.get('authorization') ?? '')
  if (credential.type !== 'apiKey') return false
  if (credential.in === 'query') return url.searchParams.has(credential.name)
  return headers.has(credential.in === 'header' ? credential.name : 'cookie')
}

const copy = (request: Request, url: URL, headers: Headers) =>
  new Request(url, { method: request.method, headers, body: request.body, duplex: 'half' } as RequestInit)
