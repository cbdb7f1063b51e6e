import { essence, isJson, isTextual } from '@countersign/openapi'

/** A file that a sample sends. */
export interface SampleFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
}

const endings: Record<string, string> = {
  'application/octet-stream': 'bin',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'text/plain': 'txt',
}

/** @param value the example, in base64 unless the file is text */
export function sampleFile(base: string, mediaType: string, value: unknown): SampleFile {
  const type = mediaType.includes('*') ? 'application/octet-stream' : essence(mediaType)
  const ending = endings[type] ?? type.replace(/^.*[/+.]/, '')
  const text = String(value)
  const encoded = !isTextual(type) && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)
  return { name: `${base}.${ending}`, mediaType: type, bytes: Buffer.from(text, encoded ? 'base64' : 'utf8') }
}

/** Of the media types that a file may have the first that its content has. */
export function fittingType(types: readonly string[], value: unknown): string | undefined {
  const json = /^\s*[[{]/.test(String(value))
  return types.find((type) => isJson(type) === json) ?? types[0]
}
