import { isJson, type Json, resolve, type SourceOperation } from './document.ts'
import { covering, isJsonType, plain } from './media-type.ts'
import { kindOf } from './styles.ts'

/** A request as it left the client. */
export interface Sent {
  method: string
  url: string
  headers: Headers
  body: Uint8Array | undefined
}

/** Checks the body of a request, by `judge`, against the one that the operation takes. */
export async function checkBody(
  document: Json,
  { body }: SourceOperation,
  { method, headers, body: bytes }: Sent,
  say: (fault: string) => void,
  judge: (what: string, parameter: { schema: unknown }, value: unknown, texts?: boolean) => void,
): Promise<void> {
  if (!body) return bytes && bytes.length > 0 ? void say('a body was sent, and the operation has none') : undefined
  // HTTP gives it no meaning, and nothing sends it.
  if (!bytes && (method === 'GET' || method === 'HEAD')) return
  if (!bytes) return body.required ? void say('a body is required and was not sent') : undefined
  const declared = Object.keys(body.content)
  if (declared.length === 0) return
  const type = headers.get('content-type') ?? ''
  const found = covering(declared, type)
  if (found === undefined) return void say(`the body is ${type || 'of no type'}, not ${declared.join(', ')}`)
  const { schema } = body.content[found] as Json
  const { properties } = resolve(document, schema)
  const kindOfField = (name: string): 'list' | 'text' | undefined => {
    const field = isJson(properties) ? properties[name] : undefined
    if (kindOf(document, field) === 'array') return 'list'
    return resolve(document, field).type === 'string' ? 'text' : undefined
  }
  const text = new TextDecoder().decode(bytes)
  if (isJsonType(type)) {
    try {
      judge('body', { schema }, JSON.parse(text), false)
    } catch {
      say('the body is no JSON')
    }
  } else if (plain(type) === 'application/x-www-form-urlencoded')
    // A text has no fields: it is the form as it travels.
    judge(
      'body',
      { schema },
      resolve(document, schema).type === 'string' ? text : await formOf(bytes, type, kindOfField),
    )
  // A form of what has no fields is none that could be checked.
  else if (plain(type) === 'multipart/form-data' && kindOf(document, schema) === 'object')
    judge('body', { schema }, await formOf(bytes, type, kindOfField))
}

/** A form as one object: files are texts. */
async function formOf(
  bytes: Uint8Array,
  type: string,
  kindOfField: (name: string) => 'list' | 'text' | undefined,
): Promise<Json> {
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData()
  const made: Json = {}
  for (const [name, part] of form) {
    const key = name.replace(/\[\]$/, '')
    const kind = kindOfField(key)
    // A text may be JSON, and stays one.
    const value = typeof part !== 'string' ? 'file' : kind === 'text' ? part : parseMaybe(part)
    const whole = Array.isArray(value) && !(key in made)
    made[key] = kind === 'list' && !whole ? [made[key] ?? [], value].flat() : value
  }
  return made
}

function parseMaybe(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
