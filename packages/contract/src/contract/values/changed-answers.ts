import type { FieldPath } from './field-path.ts'
import { valueAt, withField } from './field-path.ts'
import { pick, seeded, seedOf } from './seeded.ts'

/** What a vendor may do to a field of an answer. */
export const changes = ['unknown', 'null', 'missing', 'reordered', 'of a new value', 'of another type'] as const
export type Change = (typeof changes)[number]

const draws = 4

/** Bodies in which a field is changed, drawn by a seed that follows from `name`. */
export function changedBodies(change: Change, body: unknown, name: string): unknown[] {
  const fields = pathsIn(body)
  const objects = [[], ...fields].filter((path) => isObject(valueAt(body, path)))
  const random = seeded(seedOf(name))
  return Array.from({ length: draws }, () => changed(change, body, { fields, objects, random }))
}

interface Places {
  fields: FieldPath[]
  objects: FieldPath[]
  random: () => number
}

function changed(change: Change, body: unknown, { fields, objects, random }: Places): unknown {
  if (change === 'unknown') {
    const place = pick(objects, random())
    return place ? withField(body, [...place, 'inventedTomorrow'], { value: { at: [1] } }) : body
  }
  if (change === 'reordered') return reversed(body)
  const path = pick(fields, random())
  if (!path) return body
  if (change === 'missing') return withField(body, path, 'missing')
  const value = valueAt(body, path)
  const other = typeof value === 'string' ? 7 : 'text'
  return withField(body, path, {
    value: { null: null, 'of a new value': renew(value), 'of another type': other }[change],
  })
}

const renew = (value: unknown) =>
  typeof value === 'number'
    ? value + 1
    : typeof value === 'boolean'
      ? value
      : Array.isArray(value)
        ? []
        : 'InventedTomorrow'

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of objects, at any depth; of a list those of its first item. */
function pathsIn(value: unknown, path: FieldPath = []): FieldPath[] {
  if (Array.isArray(value)) return value.length > 0 ? pathsIn(value[0], [...path, '0']) : []
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, field]) => [[...path, name], ...pathsIn(field, [...path, name])])
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  )
}

type Changed = (response: Response) => Promise<Response>

/** What a vendor may do to an answer that is not JSON, by what it is then. */
export const foreignAnswers: Record<string, Changed> = {
  'an unknown header': async (response) => {
    const headers = new Headers(response.headers)
    headers.set('x-invented-tomorrow', '1')
    return new Response(await body(response), { status: response.status, headers })
  },
  'the status 202': async (response) => new Response(await body(response), { status: 202, headers: response.headers }),
  'a parameter in the content type': async (response) => {
    const headers = new Headers(response.headers)
    const type = headers.get('content-type')
    if (type) headers.set('content-type', `${type}; profile=tomorrow`)
    return new Response(await body(response), { status: response.status, headers })
  },
  'another date and server': async (response) => {
    const headers = new Headers(response.headers)
    headers.set('date', 'Fri, 01 Jan 2100 00:00:00 GMT')
    headers.set('server', 'tomorrow')
    return new Response(await body(response), { status: response.status, headers })
  },
  'its body in pieces': async (response) => {
    const bytes = new Uint8Array(await response.arrayBuffer())
    const [start, end] = [bytes.subarray(0, 1), bytes.subarray(1)]
    const stream = new ReadableStream({
      start(controller) {
        for (const piece of [start, end]) if (piece.length > 0) controller.enqueue(piece)
        controller.close()
      },
    })
    return new Response(bytes.length > 0 ? stream : null, { status: response.status, headers: response.headers })
  },
  'another text of the status': async (response) =>
    new Response(await body(response), { status: response.status, statusText: 'Tomorrow', headers: response.headers }),
}

async function body(response: Response): Promise<ArrayBuffer | null> {
  const bytes = await response.arrayBuffer()
  return bytes.byteLength > 0 ? bytes : null
}
