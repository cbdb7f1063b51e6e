import { core } from '../later/tools.ts'

// Why a call is refused, in words.

const mustBe = (made: string, types: readonly string[]) => `The body must be ${made} (sent as ${types.join(' or ')})`

/** For a body that is no bytes. */
export const noBytes = (types: readonly string[]): string =>
  mustBe(
    'bytes: a Buffer, Blob, File or stream; a file on disk is `await openAsBlob(path)`, base64 `Buffer.from(text, "base64")`',
    types,
  )

/** For a body that no form can be made of. */
export const noForm = (): string =>
  mustBe('an object with a field for each part, or a FormData', ['multipart/form-data'])

/** For a body that no fields can be made of. */
export const noFields = (type: string): string => mustBe('an object of plain values, or URLSearchParams', [type])

/** For a body that is no text. */
export const noText = (types: readonly string[]): string => mustBe('a text, or its bytes', types)

/** For a media type that the operation does not take. */
export const wrongType = (wanted: string | undefined, kinds: readonly { types: readonly string[] }[]): string =>
  `\`contentType\` is ${wanted}, expected ${kinds.flatMap(({ types }) => types).join(' or ')}`

/** For a body that JSON cannot carry: where it is, and what it is. Never its value. */
export function noJson(value: unknown, at = 'body'): string {
  if (typeof value === 'string')
    return `${at} is a text that is JSON already: give the value itself, which is turned into JSON here`
  const { place, found } = findUnfit(value, at, 0)
  return `${place} is ${found}, which JSON cannot carry`
}

interface Unfit {
  place: string
  found: string
}

function findUnfit(value: unknown, place: string, depth: number): Unfit {
  if (depth > 500) return { place: place.slice(0, 60), found: 'nested too deeply, or in a circle' }
  if (core.isPlain(value) && typeof value.toJSON !== 'function') {
    const list = Array.isArray(value)
    for (const [key, field] of Object.entries(list ? [...value] : value)) {
      if (field === undefined ? list : core.toJson(field) === undefined)
        return findUnfit(field, list ? `${place}[${key}]` : `${place}.${key}`, depth + 1)
    }
  }
  return { place, found: nameOf(value) }
}

function nameOf(value: unknown): string {
  if (!core.isObject(value)) return typeof value === 'number' || value === undefined ? `${value}` : `a ${typeof value}`
  if (typeof value.pipe === 'function' || Symbol.asyncIterator in value) return 'a stream'
  if (value instanceof Date) return 'a Date that is none'
  return `a ${core.tagOf(value)}`
}

/** For an operation that needs another credential than the client has. */
export const noCredential = (call: string, wanted: readonly string[], there: string): string =>
  `${call} needs ${wanted.join(' or ')}${there && `; the client has ${there}`}`

/** For an option of a call that is none. */
export function wrongOption(call: string, options: unknown): string {
  if (!core.isObject(options)) return `${call} takes an object of options: { ${core.callOptions.join(', ')} }`
  const { signal, contentType } = options
  if (signal !== undefined && typeof (signal as Partial<AbortSignal> | null)?.addEventListener !== 'function')
    return '`signal` must be an AbortSignal, e.g. `controller.signal`'
  if (contentType !== undefined && typeof contentType !== 'string')
    return '`contentType` must be a text, e.g. `image/png`'
  return core.unknownName(`${call} has no option`, options, core.callOptions) ?? core.wrongNumber(options) ?? ''
}

/** For an input that is none, or that names what the operation does not have. */
export function wrongInput(call: string, input: unknown, names: readonly string[]): string {
  if (!core.isObject(input) || Array.isArray(input)) return `${call} takes an object: { ${names.join(', ')} }`
  const option = core.callOptions.find((name) => input[name] !== undefined && !names.includes(name))
  if (option) return `${call} has no parameter \`${option}\`, which is an option: give it as second argument`
  return core.unknownName(`${call} has no parameter`, input, names) ?? ''
}
