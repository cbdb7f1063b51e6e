import type { Endpoint } from './endpoint.ts'
import { formType, parseForm, type ReceivedFile } from './form.ts'
import type { MockRequest } from './mock-request.ts'
import type { Violation } from './violation.ts'

/** A body as it is validated, and what is wrong with it. */
export interface ParsedBody {
  body: unknown
  /** The request's headers, as Prism is to see them. */
  headers: Record<string, string>
  files: ReceivedFile[]
  violations: Violation[]
}

/** Parses a body before Prism sees it, because Prism neither answers malformed JSON nor survives malformed multipart. */
export function parseBody({ headers, body }: MockRequest, { form, accepts }: Endpoint): ParsedBody {
  const { 'content-length': _, 'content-type': type = '', ...rest } = headers
  const nothing: ParsedBody = { body: undefined, headers: rest, files: [], violations: [] }
  if (body.byteLength === 0 || accepts.length === 0) return nothing
  const refuse = (code: string, message: string): ParsedBody => ({
    ...nothing,
    violations: [{ location: ['body'], code, message }],
  })

  const media = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+/.exec(type)?.[0].toLowerCase()
  const coding = headers['content-encoding']
  if (!media)
    return refuse('415', `The content type is ${type ? 'malformed' : 'missing'}, expected ${accepts.join(' or ')}`)
  if (coding && coding !== 'identity')
    return refuse('415', `The body is encoded with ${coding}, which is not supported here`)
  const described = { ...rest, 'content-length': String(body.byteLength), 'content-type': media }
  try {
    if (/[/+]json$/.test(media)) return { ...nothing, headers: described, body: parseJson(type, body) }
    if (!form || media !== 'multipart/form-data') {
      const files = media.startsWith('text/')
        ? []
        : [{ property: 'body', filename: undefined, type: media, bytes: body }]
      return { ...nothing, headers: described, body: Buffer.from(body).toString('latin1'), files }
    }
    const { value, files, violations } = parseForm(form, type, body)
    return { body: value, headers: { ...described, 'content-type': formType }, files, violations }
  } catch (error) {
    return refuse('malformed', (error as Error).message)
  }
}

function parseJson(type: string, body: Uint8Array): unknown {
  const charset = /charset="?([^";\s]+)/i.exec(type)?.[1]
  if (charset && !/^(utf-?8|us-ascii)$/i.test(charset)) throw new Error(`JSON travels in UTF-8, not in ${charset}`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (error) {
    throw new Error(`The body is not JSON: ${(error as Error).message}`, { cause: error })
  }
}
