import type { MockRequest } from './answer.ts'

/** A body as it is validated, or what is wrong with it. */
export interface ParsedBody {
  body: unknown
  headers: Record<string, string>
  malformed?: string
}

/** Parses a body before Prism sees it, because Prism neither answers malformed JSON nor survives malformed multipart. */
export function parseBody({ headers, body }: MockRequest): ParsedBody {
  const { 'content-length': _, 'content-type': type, ...rest } = headers
  if (body.byteLength === 0) return { body: undefined, headers: rest }
  const described = {
    ...rest,
    'content-length': String(body.byteLength),
    ...(type !== undefined && { 'content-type': type }),
  }
  if (!/[/+]json\b/i.test(type ?? '')) return { body: Buffer.from(body).toString('latin1'), headers: described }
  try {
    return { body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)), headers: described }
  } catch (error) {
    return { body: undefined, headers: described, malformed: `The body is not JSON: ${(error as Error).message}` }
  }
}
