import type { EncodedBody } from '../api.ts'
import type { Part } from '../body/form-data.ts'
import { core } from '../later/tools.ts'
import { noForm, noJson } from '../words/refusals.ts'
import { join } from './chunks.ts'
import { openFile } from './open-file.ts'

/**
 * A form as bytes. It is written here because a `fetch` of another make turns the platform's FormData and Blob into text.
 *
 * @param types media types of parts that the spec gives, by their name
 * @throws InvalidInputError for what is no form, or holds what cannot travel in one
 */
export async function encodeForm(value: object, types: Record<string, string>): Promise<EncodedBody> {
  if (Array.isArray(value) || core.isBinary(value)) throw new core.InvalidInputError(noForm())
  const entries = core.tagOf(value) === 'FormData' ? (value as Iterable<[string, unknown]>) : Object.entries(value)
  const parts: Part[] = []
  for (const [name, entry] of entries) {
    for (const item of [entry].flat()) {
      if (item !== undefined && item !== null) parts.push(await toPart(name, item, types[name]))
    }
  }
  return writeForm(parts)
}

async function toPart(name: string, item: unknown, type: string | undefined): Promise<Part> {
  const disposition = `Content-Disposition: form-data; name="${quote(name)}"`
  const headers = (line: string, known = type) => (known ? [line, `Content-Type: ${known}`] : [line])
  if (core.isBinary(item)) {
    const file = await openFile(item)
    const known = file.type ?? type ?? 'application/octet-stream'
    return [headers(`${disposition}; filename="${quote(file.name ?? name)}"`, known), file.bytes]
  }
  if (!core.isObject(item) || item instanceof Date) return [headers(disposition), core.plainValue('Part', name, item)]
  const content = core.toJson(item)
  if (content === undefined) throw new core.InvalidInputError(noJson(item, `body.${name}`))
  return [headers(disposition, type ?? 'application/json'), content]
}

/** As browsers write names: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quote = (text: string) => text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')

/** Parts in one piece, with a boundary that occurs in none of them. */
export function writeForm(parts: readonly Part[]): EncodedBody {
  const boundary = `countersign-${random()}${random()}`
  const chunks = parts.flatMap(([headers, content]) => [
    `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`,
    content,
    '\r\n',
  ])
  const type = `multipart/form-data; boundary=${boundary}`
  return { body: join([...chunks, `--${boundary}--\r\n`]), type, boundary: true }
}

const random = () => Math.random().toString(36).slice(2)
