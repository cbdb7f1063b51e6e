import {
  type Content,
  essence,
  isForm,
  isJson,
  isTextual,
  type Operation,
  type Part,
  partsOf,
  unsupported,
} from '@countersign/openapi'
import { Code, callOf } from '../print.ts'
import type { VendorModel } from '../vendor-model.ts'

/** In which way a body of a media type travels. */
export type BodyForm = 'json' | 'form' | 'fields' | 'text' | 'bytes'

export function formOf({ mediaType, schema, binary }: Content): BodyForm {
  const type = essence(mediaType)
  if (isJson(type)) return 'json'
  // A text has no fields: it is the form as it travels.
  if (type === 'application/x-www-form-urlencoded') return schema?.type === 'string' ? 'text' : 'fields'
  if (isForm(type)) return 'form'
  if (type.includes('*')) return schema && !binary ? (schema.type === 'string' ? 'text' : 'json') : 'bytes'
  return isTextual(type) ? 'text' : 'bytes'
}

/** The ways in which a body is sent; left out where it is the usual one of the method. */
export function bodyKinds(vendor: VendorModel, operation: Operation): Code[] | undefined {
  const contents = operation.body?.content ?? []
  const usual = /^p(ut|ost|atch)$/.test(operation.method)
  const [first, ...others] = contents
  if (usual && first && others.length === 0 && first.mediaType === 'application/json') return undefined
  if (!usual && !first) return undefined
  const of = (form: BodyForm) => contents.filter((content) => formOf(content) === form)
  const types = (form: BodyForm) => of(form).map(({ mediaType }) => mediaType)
  return [
    ...of('json').map(({ mediaType }) =>
      callOf('json', ...(/^application\/json$|\*/.test(mediaType) ? [] : [mediaType])),
    ),
    ...of('form').map((content) => formKind(vendor, operation, content)),
    ...of('fields').map((content) => callOf('urlencoded', ...fieldStyles(content))),
    ...(types('text').length > 0
      ? [callOf('text', ...types('text').map((type) => (type === '*/*' ? 'text/plain' : type)))]
      : []),
    ...(types('bytes').length > 0 ? [callOf('bytes', ...types('bytes'))] : []),
  ]
}

function formKind(vendor: VendorModel, operation: Operation, content: Content): Code {
  if (vendor.ownMultipart) return new Code('multipart')
  const refuse = (place: Pick<Content, 'place' | 'pointer'>, what: string) =>
    vendor.refuse(unsupported(operation, place, what, 'Write the form in a `src/multipart.ts` of the package.'))
  if (essence(content.mediaType) !== 'multipart/form-data') refuse(content, `is sent as ${content.mediaType}`)
  const parts = partsOf(content)
  for (const { schema, headers } of parts)
    if (headers.length > 0) refuse(schema, `has headers of its own (${headers.map(({ name }) => name).join(', ')})`)
  const types = parts.flatMap(({ name, contentTypes: [type, ...more] }) =>
    type && more.length === 0 && !/[*]/.test(type) ? [[name, type]] : [],
  )
  return callOf('formData', ...(types.length > 0 ? [Object.fromEntries(types)] : []))
}

/** The fields of a form that are not written as most are. */
const fieldStyles = (content: Content): Code[] =>
  partsOf(content).flatMap((part) => {
    const style = fieldStyle(part)
    return style ? [callOf(style, part.name)] : []
  })

/** https://spec.openapis.org/oas/v3.1.1.html#encoding-object: an object in a form is JSON unless a style is given. */
function fieldStyle({ schema, style, explode, contentTypes, usualType, list }: Part): string | undefined {
  if (contentTypes.some(isJson)) return 'asJson'
  if (style === 'deepObject') return 'deepObject'
  if (style === 'spaceDelimited' && !explode) return 'spaces'
  if (style === 'pipeDelimited' && !explode) return 'pipes'
  const object = schema.type === 'object' || schema.properties().length > 0
  if (!list && !object) return undefined
  if (!explode) return 'commas'
  if (list) return style === undefined && isJson(usualType) ? 'eachAsJson' : undefined
  return style === 'form' ? 'members' : 'asJson'
}
