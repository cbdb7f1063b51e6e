import { componentName } from '../basis/place.ts'
import { type Member, Statement } from '../basis/statement.ts'
import type { References } from '../json/references.ts'
import { isObject, own, textOf } from '../json/value.ts'
import { Example } from './example.ts'

/** The examples of a body, parameter or header; one that is written as `example` is called `default`. */
export function readExamples(holder: Statement): readonly Example[] {
  const label = (name: string) => `example ${name}`
  const named = Statement.membersOf(holder, 'map', 'examples', label).map(readNamed)
  const single = Statement.memberOf(holder, 'example', label('default'))
  if (!single) return named
  if (named.length > 0) {
    Statement.readerOf(holder).report({
      severity: 'warning',
      code: 'example-twice',
      pointer: holder.pointer,
      message: `${holder.place} has both \`example\` and \`examples\`.`,
      remedy: 'Move the one into `examples`: OpenAPI allows either.',
    })
  }
  return named.some(({ name }) => name === 'default') ? named : [readSingle(single), ...named]
}

function readNamed({ key, origin }: Member): Example {
  const { reader, located } = origin
  const node = located.nodes.find((part) => Object.hasOwn(part, 'value') || Object.hasOwn(part, 'externalValue')) ?? {}
  const external = textOf(own(node, 'externalValue'))
  const found = Object.hasOwn(node, 'value')
    ? followValue(reader.references, node.value)
    : { missing: external === undefined ? 'it has no `value`' : `its value is kept elsewhere, at ${external}` }
  return told(new Example(origin, key, found))
}

function readSingle({ value, origin }: Member): Example {
  const { reader, located } = origin
  const data = { ...origin, located: { nodes: [], pointers: located.pointers.slice(0, 1) } }
  return told(new Example(data, 'default', followValue(reader.references, value)))
}

function told(example: Example): Example {
  if (example.missing !== undefined) {
    Statement.readerOf(example).report({
      severity: 'warning',
      code: 'example-without-value',
      pointer: example.pointer,
      message: `${example.place} cannot be used: ${example.missing}.`,
      remedy: 'Write its value into the document.',
    })
  }
  return example
}

/** OpenAPI takes a value as it is. But `{ $ref: … }` alone is never meant so: converters and people point to examples. */
function followValue(references: References, value: unknown): { value: unknown } | { missing: string } {
  const reference = isObject(value) && Object.keys(value).length === 1 ? textOf(own(value, '$ref')) : undefined
  if (reference === undefined) return { value }
  if (!reference.startsWith('#'))
    return /\.(json|ya?ml|txt|xml)\b|:\/\//i.test(reference) ? { missing: `it points to ${reference}` } : { value }
  const { node, pointer } = references.target(reference)
  if (node === undefined) return { missing: `it points to ${reference}, where nothing is` }
  if (componentName(pointer, 'examples') !== undefined && isObject(node))
    return Object.hasOwn(node, 'value') ? { value: node.value } : { missing: `${reference} has no \`value\`` }
  return { value: node }
}
