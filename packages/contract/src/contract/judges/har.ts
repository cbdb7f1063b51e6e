import { isJson, isTextual } from '@countersign/openapi'
import type { WireExchange } from '../exchange.ts'
import type { Stage } from '../stage.ts'

/**
 * The requests that were taken, with the mock's answers, as a HAR file: what is said to the mock alone is left out.
 * https://w3c.github.io/web-performance/specs/HAR/Overview.html
 */
export function toHar({ exchanges }: Stage): object {
  const entries = exchanges.filter(({ reasons }) => reasons.length === 0).map(entryOf)
  return { log: { version: '1.2', creator: { name: 'countersign', version: '1' }, entries } }
}

const pairs = (all: Iterable<[string, string]>) =>
  [...all].filter(([name]) => name !== 'prefer').map(([name, value]) => ({ name, value }))

function entryOf({ request, response }: WireExchange): object {
  const mimeType = request.headers.get('content-type') ?? ''
  return {
    startedDateTime: new Date(0).toISOString(),
    time: 0,
    request: {
      method: request.method,
      url: request.url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: pairs(request.url.searchParams),
      headersSize: -1,
      bodySize: request.body.length,
      ...(request.body.length > 0 && { postData: { mimeType, text: Buffer.from(request.body).toString('utf8') } }),
    },
    response: {
      status: response.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response.headers),
      content: contentOf(response),
      redirectURL: '',
      headersSize: -1,
      bodySize: response.body.length,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }
}

function contentOf({ headers, body }: WireExchange['response']): object {
  const mimeType = headers.get('content-type') ?? ''
  const isText = isTextual(mimeType) || isJson(mimeType)
  const text = Buffer.from(body).toString(isText ? 'utf8' : 'base64')
  return { size: body.length, mimeType, text, ...(!isText && { encoding: 'base64' }) }
}
