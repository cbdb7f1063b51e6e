import type { Bytes } from '../request/body/bytes.ts'

/** A request whose body is read: it may be needed again. */
export interface Sent {
  method: string
  url: string
  headers: Headers
  body: Bytes
}

const statuses = [301, 302, 303, 307, 308]

/**
 * Follows redirects or not, as the request says: https://fetch.spec.whatwg.org/#http-redirect-fetch
 *
 * @throws TypeError as fetch does, after 20 of them or where none is allowed
 */
export async function follow(request: Request, answer: (sent: Sent) => Promise<Response>): Promise<Response> {
  const { method, url, headers, redirect } = request
  let sent: Sent = { method, url, headers, body: new Uint8Array(request.body ? await request.arrayBuffer() : []) }
  for (let followed = 0; followed <= 20; followed += 1) {
    const response = await answer(sent)
    const location = response.headers.get('location')
    if (!statuses.includes(response.status) || location === null || redirect === 'manual')
      return withUrl(response, sent.url, followed > 0)
    if (redirect === 'error') throw failed(`unexpected redirect to ${location}`)
    sent = next(sent, response.status, new URL(location, sent.url))
  }
  throw failed('redirect count exceeded')
}

const failed = (why: string) => new TypeError('fetch failed', { cause: new Error(why) })

function next({ method, url, headers, body }: Sent, status: number, to: URL): Sent {
  const toGet = status === 303 ? !/^(GET|HEAD)$/.test(method) : [301, 302].includes(status) && method === 'POST'
  const kept = new Headers(headers)
  if (new URL(url).origin !== to.origin) for (const name of ['authorization', 'cookie', 'host']) kept.delete(name)
  if (!toGet) return { method, url: to.href, headers: kept, body }
  for (const name of [...kept.keys()]) if (name.startsWith('content-')) kept.delete(name)
  return { method: 'GET', url: to.href, headers: kept, body: new Uint8Array() }
}

/** A Response that is made by hand has neither. */
function withUrl(response: Response, url: string, redirected: boolean): Response {
  const value = url.replace(/#.*$/, '')
  return Object.defineProperties(response, { url: { value }, redirected: { value: redirected } })
}
