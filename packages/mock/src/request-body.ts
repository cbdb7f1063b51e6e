import type { MockRequest } from './answer.ts'
import { type FormSpec, parseForm, type ReceivedFile } from './form.ts'
import { formType, type Violation } from './prism.ts'

/** A body as it is validated, and what is wrong with it. */
export interface ParsedBody {
  body: unknown
  headers: Record<string, string>
  files: ReceivedFile[]
  violations: Violation[]
}

/** Parses a body before Prism sees it, because Prism neither answers malformed JSON nor survives malformed multipart. */
export function parseBody({ headers, body }: MockRequest, form: FormSpec | undefined): ParsedBody {
  const { 'content-length': _, 'content-type': type = '', ...rest } = headers
  const nothing = { body: undefined, headers: rest, files: [], violations: [] }
  if (body.byteLength === 0) return nothing
  const described = { ...rest, 'content-length': String(body.byteLength), ...(type && { 'content-type': type }) }
  try {
    if (/[/+]json\b/i.test(type)) return { ...nothing, headers: described, body: parseJson(body) }
    if (!form || !/^multipart\/form-data\b/i.test(type))
      return { ...nothing, headers: described, body: Buffer.from(body).toString('latin1') }
    const { value, files, violations } = parseForm(form, type, body)
    return { body: value, headers: { ...described, 'content-type': formType }, files, violations }
  } catch (error) {
    return {
      ...nothing,
      headers: described,
      violations: [{ location: ['body'], code: 'malformed', message: (error as Error).message }],
    }
  }
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (error) {
    throw new Error(`The body is not JSON: ${(error as Error).message}`, { cause: error })
  }
}
