import type { Operation } from '@countersign/openapi'

/** What went over the wire in one call, both ways. */
export interface WireExchange {
  operation: Operation
  request: { method: string; url: URL; headers: Headers; body: Uint8Array<ArrayBuffer> }
  response: { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> }
  /** Why the mock refused; empty if it did not. */
  reasons: readonly string[]
  /** The body as the mock read it. */
  read: unknown
}

/** Headers of a request that say something about the client alone. */
const own: readonly string[] = ['accept', 'user-agent', 'prefer', 'content-length']

/** An exchange in words that are the same in every run, on every machine. */
export function describeExchange({ request, response, reasons }: WireExchange): string {
  const boundary = /boundary="?([^";]+)/.exec(request.headers.get('content-type') ?? '')?.[1]
  const text = (body: Uint8Array) => {
    const latin1 = Buffer.from(body).toString('latin1')
    return boundary ? latin1.replaceAll(boundary, 'boundary') : latin1
  }
  const lines = (headers: Headers) =>
    [...headers]
      .filter(([name]) => !own.includes(name))
      .map(([name, value]) => `${name}: ${value.replace(/boundary=.*/, '')}`)
  return [
    `${request.method} ${request.url}`,
    ...lines(request.headers),
    text(request.body),
    String(response.status),
    ...lines(response.headers),
    text(response.body),
    ...reasons,
  ].join('\n')
}
