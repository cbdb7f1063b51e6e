import { componentName } from '../basis/place.ts'
import type { References } from '../json/references.ts'
import { isObject, type JsonObject, own, textOf } from '../json/value.ts'

/** The value of an example, or why there is none, in words. */
export type Found = { readonly value: unknown } | { readonly missing: string }

/** The value of what stands under a name in `examples`. */
export function valueOfExample(references: References, node: JsonObject): Found {
  if (Object.hasOwn(node, 'value')) return followValue(references, node.value)
  const external = textOf(own(node, 'externalValue'))
  return { missing: external === undefined ? 'it has no `value`' : `its value is kept elsewhere, at ${external}` }
}

/** OpenAPI takes a value as it is. But `{ $ref: … }` alone is never meant so: converters and people point to examples. */
export function followValue(references: References, value: unknown): Found {
  const reference = isObject(value) && Object.keys(value).length === 1 ? textOf(own(value, '$ref')) : undefined
  if (reference === undefined) return { value }
  if (!reference.startsWith('#'))
    return /\.(json|ya?ml|txt|xml)\b|:\/\//i.test(reference) ? { missing: `it points to ${reference}` } : { value }
  const { node, pointer } = references.target(reference)
  if (node === undefined) return { missing: `it points to ${reference}, where nothing is` }
  if (componentName(pointer, 'examples') === undefined || !isObject(node)) return { value: node }
  return Object.hasOwn(node, 'value') ? { value: node.value } : { missing: `${reference} has no \`value\`` }
}
