import {
  type Content,
  clientVariable,
  type Operation,
  partsOf,
  type SchemaView,
  sampleValue,
} from '@countersign/openapi'
import { Code, literal, quote } from '../print.ts'
import { formOf } from '../table/bodies.ts'
import { isPathInferred } from '../table/inferred-path.ts'
import { paginationOf } from '../table/pagination.ts'
import { methodOf, type VendorModel } from '../vendor-model.ts'
import { dataType } from './answers.ts'

const longestLine = 100
const mostOptional = 6

/** A call that works, as short as one can be, for hover and docs. */
export function exampleOf(vendor: VendorModel, operation: Operation): string {
  const method = methodOf(vendor, operation)
  const call = `${clientVariable(vendor.vendor)}.${method}`
  const input = inputOf(vendor, operation)
  const data = dataType(vendor, operation)
  const loop = paginationOf(operation) !== undefined
  const before = loop
    ? `for await (const item of ${call}.paginate(`
    : `${data === 'undefined' ? '' : `const ${variableFor(data)} = `}await ${call}(`
  const given = Object.keys(input).length === 0 ? '' : literal(input, '', longestLine - before.length)
  const text = `${before}${given}${loop ? ')) console.log(item)' : ')'}`
  if (!isPathInferred(operation)) return text
  return `// Needs its path: { paths: { ${method}: ${quote('/…')} } }\n${text}`
}

/** What a caller gives: what is required, and a body. */
function inputOf({ names }: VendorModel, { parameters, body }: Operation): Record<string, unknown> {
  const required = parameters.filter((parameter) => parameter.required && !parameter.ignored)
  const input = Object.fromEntries(
    required.map((parameter) => [names.fields.get(parameter) ?? parameter.name, sampleValue(parameter)]),
  )
  const [content] = body?.content ?? []
  return content ? { ...input, body: shorter(bodyOf(content), content.schema) } : input
}

function bodyOf(content: Content): unknown {
  const form = formOf(content)
  if (form === 'bytes') return file(content.mediaType)
  if (form !== 'form') return sampleValue(content)
  const parts = partsOf(content)
  const required = parts.filter((part) => part.required)
  const shown = required.length > 0 ? required : parts.slice(0, 1)
  return Object.fromEntries(
    shown.map(({ name, binary, list, contentTypes: [type = ''], schema }) => {
      if (!binary) return [name, sampleValue(schema)]
      return [name, list ? [file(type)] : file(type)]
    }),
  )
}

/** Of a list one item shows enough; of an object what is required, and a few fields more. */
function shorter(value: unknown, schema: SchemaView | undefined): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => shorter(item, schema?.items))
  if (typeof value !== 'object' || value === null || value instanceof Code) return value
  const properties = new Map(schema?.properties().map((property) => [property.name, property]))
  const optional = Object.keys(value).filter((name) => !properties.get(name)?.required)
  const shown = Object.entries(value).filter(([name]) => optional.indexOf(name) < mostOptional)
  return Object.fromEntries(shown.map(([name, member]) => [name, shorter(member, properties.get(name)?.schema)]))
}

/** Bytes that the reader has at hand. */
const file = (mediaType: string) => new Code(/^image\b/.test(mediaType) ? 'image' : 'file')

/** `Merit` is a merit; what has no name of its own is a result. */
function variableFor(type: string): string {
  if (type === 'Blob') return 'blob'
  if (!/^[A-Z]\w*$/.test(type) || /Res(ult|ponse)$/.test(type)) return 'result'
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`
}
