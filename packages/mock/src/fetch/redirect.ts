const statuses = [301, 302, 303, 307, 308]

/**
 * Follows redirects or not, as the request says: https://fetch.spec.whatwg.org/#http-redirect-fetch
 *
 * @throws TypeError as fetch does, after 20 of them or where none is allowed
 */
export async function follow(request: Request, answer: (request: Request) => Promise<Response>): Promise<Response> {
  let asked = request
  for (let followed = 0; followed <= 20; followed += 1) {
    const kept = asked.body ? asked.clone() : asked
    const response = await answer(asked)
    const location = response.headers.get('location')
    if (!statuses.includes(response.status) || location === null || request.redirect === 'manual')
      return withUrl(response, asked.url, followed > 0)
    if (request.redirect === 'error')
      throw new TypeError('fetch failed', { cause: new Error(`unexpected redirect to ${location}`) })
    asked = next(kept, response.status, new URL(location, asked.url))
  }
  throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') })
}

function next(request: Request, status: number, url: URL): Request {
  const { method, signal } = request
  const toGet = status === 303 ? !/^(GET|HEAD)$/.test(method) : [301, 302].includes(status) && method === 'POST'
  const headers = new Headers(request.headers)
  if (new URL(request.url).origin !== url.origin)
    for (const name of ['authorization', 'cookie', 'host']) headers.delete(name)
  if (toGet) for (const name of [...headers.keys()]) if (name.startsWith('content-')) headers.delete(name)
  const body = toGet ? null : request.body
  return new Request(url, {
    method: toGet ? 'GET' : method,
    headers,
    signal,
    ...(body && { body, duplex: 'half' }),
  } as RequestInit)
}

/** A Response that is made by hand has neither. */
function withUrl(response: Response, url: string, redirected: boolean): Response {
  const value = url.replace(/#.*$/, '')
  return Object.defineProperties(response, { url: { value }, redirected: { value: redirected } })
}
