import { isJson, type Operation, type Parameter, type ParameterPlace, unsupported } from '@countersign/openapi'
import { type Code, callOf } from '../print.ts'
import type { VendorModel } from '../vendor-model.ts'

const optional = <Item>(items: Item[]) => (items.length > 0 ? items : undefined)

/** The parameters of one place that travel, each with its name in the input. */
function parametersIn({ names }: VendorModel, { parameters }: Operation, place: ParameterPlace) {
  return parameters
    .filter((parameter) => parameter.in === place && !parameter.ignored)
    .map((parameter) => ({ parameter, field: names.fields.get(parameter) ?? parameter.name }))
}

/** What a schema lets through: a plain value unless it says list or object. */
function shapeOf({ schema }: Parameter): 'plain' | 'list' | 'object' {
  const views = [schema, ...schema.alternatives]
  if (views.some(({ type, items }) => type === 'array' || (type === undefined && items))) return 'list'
  return views.some((view) => view.type === 'object' || (view.type === undefined && view.properties().length > 0))
    ? 'object'
    : 'plain'
}

/** Whether a parameter is a list of objects: OpenAPI does not say how those are written, so a caller gives their texts. */
export const holdsObjects = (parameter: Parameter): boolean => {
  const { content, schema } = parameter
  const { items } = schema
  const isObject = items && (items.type === 'object' || (items.type === undefined && items.properties().length > 0))
  return !content && isObject === true && shapeOf(parameter) === 'list'
}

export function queryParameters(vendor: VendorModel, operation: Operation): (string | Code)[] | undefined {
  return optional(
    parametersIn(vendor, operation, 'query').map(({ parameter, field }) => {
      const style = queryStyle(vendor, operation, parameter)
      const { name } = parameter
      if (style) return callOf(style, ...nameAndField(name, field))
      return field === name ? name : callOf('renamed', name, field)
    }),
  )
}

/** The function that writes a query parameter; none where it is written as most are. */
function queryStyle(vendor: VendorModel, operation: Operation, parameter: Parameter): string | undefined {
  const { content, style, explode, allowReserved } = parameter
  const shape = shapeOf(parameter)
  const refuse = (what: string) =>
    vendor.refuse(unsupported(operation, parameter, what, 'Leave it to the caller: take it out of the spec.'))
  if (content) {
    if (!isJson(content.mediaType)) refuse(`travels as ${content.mediaType}`)
    return 'asJson'
  }
  if (style === 'deepObject') return 'deepObject'
  if (shape === 'plain' || (shape === 'list' && explode)) return allowReserved ? 'reserved' : undefined
  if (allowReserved) refuse('is a list in one value, with characters that stay as they are')
  if (explode) return 'members'
  return { spaceDelimited: 'spaces', pipeDelimited: 'pipes' }[style as string] ?? 'commas'
}

/** Another name in the input, where that is not the one that travels. */
const nameAndField = (name: string, field: string) => (field === name ? [name] : [name, field])

/** The path as the input fills it. */
export function pathTemplate(vendor: VendorModel, operation: Operation): string {
  const fields = new Map(parametersIn(vendor, operation, 'path').map(({ parameter, field }) => [parameter.name, field]))
  return operation.path.replaceAll(/\{(.+?)\}/g, (_, name: string) => `{${fields.get(name) ?? name}}`)
}

export function pathStyles(vendor: VendorModel, operation: Operation): Record<string, Code> | undefined {
  const styles = parametersIn(vendor, operation, 'path').flatMap(({ parameter, field }) => {
    const { name, content, style, explode } = parameter
    const what = content
      ? `travels as ${content.mediaType}`
      : style === 'matrix' && field !== name && `has its name in the path, but is called ${field} in the input`
    if (what) vendor.refuse(unsupported(operation, parameter, what, 'Give it a style of its own.'))
    return style === 'simple' && shapeOf(parameter) === 'plain' ? [] : [[field, callOf(style, explode)]]
  })
  return styles.length > 0 ? Object.fromEntries(styles) : undefined
}

/** The functions that write headers and cookies. */
export function headerParameters(vendor: VendorModel, operation: Operation): Code[] | undefined {
  const written = (['header', 'cookie'] as const).flatMap((place) =>
    parametersIn(vendor, operation, place).map(({ parameter, field }) => {
      const { name, content } = parameter
      const shape = shapeOf(parameter)
      const what = content
        ? `travels as ${content.mediaType}`
        : shape === 'object' || (shape === 'list' && place === 'cookie')
          ? `is ${shape === 'list' ? 'a list' : 'an object'} in a ${place}`
          : undefined
      if (what) vendor.refuse(unsupported(operation, parameter, what, 'Describe it as text.'))
      return callOf({ header: 'inHeader', cookie: 'inCookie' }[place], ...nameAndField(name, field))
    }),
  )
  return optional(written)
}
