import { type Example, type Listed, valueFor } from './spec.ts'

/** A path and query that an operation accepts. */
export function targetOf({ path, parameters }: Listed): string {
  const required = parameters.filter((parameter) => parameter.required)
  const value = (name: string) => valueFor(required.find((parameter) => parameter.name === name) ?? text)
  const filled = path.replaceAll(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(value(name))))
  const query = new URLSearchParams(
    required.filter((parameter) => parameter.in === 'query').map(({ name }) => [name, String(value(name))]),
  )
  return query.size > 0 ? `${filled}?${query}` : filled
}

const text = { name: '', in: 'path', schema: {} }

/** A request that an operation accepts: credential, and an example as its body. */
export function requestOf({ method, credential, requests }: Listed, headers: Record<string, string> = {}): RequestInit {
  const example = requests.find(({ mediaType }) => /json/.test(mediaType)) ?? requests[0]
  const all = { ...credential, ...headers }
  if (!example) return { method, headers: all }
  if (example.mediaType === 'multipart/form-data') return { method, headers: all, body: formOf(example) }
  const body = example.binary ? Buffer.from(String(example.value), 'base64') : JSON.stringify(example.value)
  return { method, headers: { 'content-type': example.mediaType, ...all }, body }
}

function formOf({ files, value }: Example): FormData {
  const form = new FormData()
  for (const name of files)
    form.append(name, new Blob([String((value as Record<string, unknown>)[name])]), `${name}.csv`)
  return form
}
