import type { EncodedBody } from './api.ts'
import { isBinary, openBinary } from './body.ts'

/** `multipart/form-data` of a plain object: bytes become files, objects become JSON parts, lists repeat their name. */
export async function formData(value: Record<string, unknown>): Promise<EncodedBody> {
  const form = new FormData()
  for (const [key, entry] of Object.entries(value)) {
    for (const item of Array.isArray(entry) ? entry : [entry]) {
      if (item === undefined) continue
      if (isBinary(item)) {
        const { data, name, type } = await openBinary(item)
        const bytes = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : data
        form.append(key, new Blob([bytes as ArrayBuffer], { type: type ?? 'application/octet-stream' }), name ?? key)
      } else if (typeof item === 'object')
        form.append(key, new Blob([JSON.stringify(item)], { type: 'application/json' }))
      else form.append(key, String(item))
    }
  }
  return { body: form }
}
