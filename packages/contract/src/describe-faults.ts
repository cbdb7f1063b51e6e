import { inspect } from 'node:util'
import {
  ApiError,
  ConnectionError,
  isCountersignError,
  RateLimitError,
  ResponseFormatError,
  TimeoutError,
} from '@countersign/client'
import { describe, expect, test } from 'vitest'
import { respond, respondJson, serve } from './serve.ts'

/** Options that every vendor's factory takes. */
export interface FaultOptions {
  baseUrl: string
  timeout?: number
  maxRetries?: number
  logger?: { debug(line: string): void }
}

interface Faults<Client> {
  /** The credential and the personal data that `create`, `read` and `write` use; none may show anywhere. */
  secrets: string[]
  create(options: FaultOptions): Client
  /** Calls an operation that may be repeated and that answers with JSON. */
  read(client: Client, options?: { signal?: AbortSignal }): Promise<unknown>
  /** Calls an operation that must not be repeated. */
  write(client: Client): Promise<unknown>
}

const success = respondJson(200, {})

/** Tests how a vendor's client takes what goes wrong on the way, over real sockets. */
export function describeFaults<Client>({ secrets, create, read, write }: Faults<Client>): void {
  /** What a call throws, after looking for secrets in all that it shows. */
  async function failureOf(
    baseUrl: string,
    call: (client: Client) => Promise<unknown> = read,
    options: Partial<FaultOptions> = {},
  ): Promise<unknown> {
    const lines: string[] = []
    const client = create({ baseUrl, maxRetries: 0, logger: { debug: (line) => lines.push(line) }, ...options })
    const error: unknown = await call(client).then(
      () => undefined,
      (caught: unknown) => caught,
    )
    expect(error).toBeDefined()
    expect(isCountersignError(error) || (error as Error).name === 'AbortError').toBe(true)
    const shown = [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), ...lines].join('\n')
    for (const secret of secrets) expect(shown).not.toContain(secret)
    return error
  }

  describe('a connection', () => {
    test('that is refused is a ConnectionError with its cause', async () => {
      const error = await failureOf('http://127.0.0.1:9')
      expect(error).toBeInstanceOf(ConnectionError)
      expect(inspect((error as Error).cause)).toMatch(/ECONNREFUSED|bad port/)
    })

    test('to a name that does not exist is a ConnectionError', async () => {
      expect(await failureOf('https://nowhere.invalid')).toBeInstanceOf(ConnectionError)
    })

    test('to a server that speaks no TLS is a ConnectionError', async () => {
      const { url } = await serve(success)
      expect(await failureOf(url.replace('http:', 'https:'))).toBeInstanceOf(ConnectionError)
    })

    test('that is reset while the body arrives is a ConnectionError', async () => {
      const { url } = await serve((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
        response.write('{"a":')
        setImmediate(() => response.destroy())
      })
      expect(await failureOf(url)).toBeInstanceOf(ConnectionError)
    })
  })

  describe('an answer', () => {
    test.each([
      ['truncated JSON', respond(200, 'application/json', '{"a":'), /not valid JSON/],
      ['HTML', respond(200, 'text/html', '<h1>Maintenance</h1>'), /text\/html/],
      ['a PDF', respond(200, 'application/pdf', '%PDF-1.7'), /application\/pdf/],
      ['nothing, as 204', respond(204, undefined), /no body/],
    ])('of %s where JSON is promised is a ResponseFormatError', async (_, answer, message) => {
      const error = await failureOf((await serve(answer)).url)
      expect(error).toBeInstanceOf(ResponseFormatError)
      expect((error as Error).message).toMatch(message)
    })

    test.each([
      ['HTML with 502', respond(502, 'text/html', '<h1>Bad gateway</h1>'), 502],
      ['nothing with 500', respond(500, undefined), 500],
      ['JSON with 404', respondJson(404, {}), 404],
    ])('of %s is an ApiError', async (_, answer, status) => {
      const error = await failureOf((await serve(answer)).url)
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({ status })
    })

    test('that redirects is an ApiError that names the host, and nothing goes there', async () => {
      const elsewhere = await serve(success)
      const { host } = new URL(elsewhere.url)
      const { url } = await serve(respond(302, undefined, '', { location: `${elsewhere.url}/x?token=1` }))
      const error = await failureOf(url)
      expect(error).toMatchObject({ name: 'ApiError', status: 302, message: expect.stringContaining(host) })
      expect(elsewhere.requests).toEqual([])
    })
  })

  describe('a call', () => {
    test('that takes too long is a TimeoutError', async () => {
      const { url } = await serve(() => {})
      expect(await failureOf(url, read, { timeout: 50 })).toMatchObject({
        name: 'TimeoutError',
        timeout: 50,
        attempt: 1,
      })
    })

    test('whose body takes too long is a TimeoutError', async () => {
      const { url } = await serve((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{')
      })
      expect(await failureOf(url, read, { timeout: 50 })).toBeInstanceOf(TimeoutError)
    })

    test('that the caller ends is over at once, also while it waits to be repeated', async () => {
      const waiting = await serve(() => {})
      const limited = await serve(respondJson(429, {}, { 'retry-after': '50' }))
      for (const { url, requests } of [waiting, limited]) {
        const controller = new AbortController()
        const failure = failureOf(url, (client) => read(client, { signal: controller.signal }), { maxRetries: 2 })
        await expect.poll(() => requests.length).toBe(1)
        controller.abort()
        expect(await failure).toMatchObject({ name: 'AbortError' })
      }
    })

    test('that may be repeated is, after 503 and after a lost connection', async () => {
      const lost = (_: unknown, response: { destroy(): void }) => response.destroy()
      const { url, requests } = await serve(respondJson(503, {}), lost, respondJson(418, {}))
      expect(await failureOf(url, read, { maxRetries: 2 })).toMatchObject({ status: 418 })
      expect(requests.length).toBe(3)
    })

    test('that must not be repeated is not, after 503 and after a lost connection', async () => {
      for (const answer of [respondJson(503, {}), (_: unknown, response: { destroy(): void }) => response.destroy()]) {
        const { url, requests } = await serve(answer)
        await failureOf(url, write, { maxRetries: 2 })
        expect(requests.length).toBe(1)
      }
    })

    test('that was put off is repeated in any case', async () => {
      const { url, requests } = await serve(respondJson(429, {}, { 'retry-after': '0' }))
      expect(await failureOf(url, write, { maxRetries: 2 })).toBeInstanceOf(RateLimitError)
      expect(requests.length).toBe(3)
    })

    test('that was put off for too long fails at once and tells for how long', async () => {
      const { url, requests } = await serve(respondJson(429, {}, { 'retry-after': '3600' }))
      expect(await failureOf(url, read, { maxRetries: 2 })).toMatchObject({ name: 'RateLimitError', retryAfter: 3600 })
      expect(requests.length).toBe(1)
    })
  })
}
