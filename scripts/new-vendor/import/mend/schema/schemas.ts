import { isDeepStrictEqual } from 'node:util'
import type { Notes } from '../../notes.ts'
import { isNode, type Node, type Place, walk } from '../../walk.ts'
import { keywords } from './keywords.ts'

/** What a schema of OpenAPI 3.0 may say beside a reference without being ignored by everybody. */
const beside = ['$ref', 'description', 'title', 'deprecated', 'nullable']

/** Leaves out what OpenAPI 3.0 ignores beside a reference and 3.1 would not. */
export function dropSiblings(document: Node, notes: Notes): void {
  walk(document, (node, type, place) => {
    if (typeof node.$ref !== 'string' || type === 'pathItem') return
    for (const key of Object.keys(node)) {
      if ((type === 'schema' && beside.includes(key)) || key === '$ref' || key.startsWith('x-')) continue
      delete node[key]
      notes.add('What OpenAPI 3.0 ignores beside a `$ref` is left out', place)
    }
  })
}

/** Leaves out or corrects what no reader of JSON Schema understands. */
export function mendSchemas(document: Node, notes: Notes): void {
  walk(document, (node, type, place) => {
    if (type !== 'schema') return
    mendNullable(node)
    if (Array.isArray(node.items)) {
      node.prefixItems = node.items
      delete node.items
    }
    mendEnum(node, notes, place)
    dropEmptyParts(node, notes, place)
    for (const [keyword, mend] of Object.entries(keywords)) mendKeyword(node, keyword, mend, notes, place)
    dropForbidden(node, notes, place)
    if ('example' in node) {
      if (node.examples === undefined) node.examples = [node.example]
      delete node.example
    }
    if (node.examples !== undefined && !Array.isArray(node.examples))
      node.examples = isNode(node.examples) ? Object.values(node.examples) : [node.examples]
  })
}

/** A part of `allOf` without members says no more than the others, but would be typed as an object that has none. */
function dropEmptyParts(node: Node, notes: Notes, place: Place | undefined): void {
  const { allOf } = node
  if (!Array.isArray(allOf)) return
  const telling = allOf.filter((part) => !isNode(part) || !isEmptyObject(part))
  if (telling.length === 0 || telling.length === allOf.length) return
  node.allOf = telling
  notes.add('Parts of `allOf` that say nothing are left out', place)
}

const isEmptyObject = ({ type, properties = {}, ...rest }: Node) =>
  Object.keys(rest).length === 0 && type === 'object' && isNode(properties) && Object.keys(properties).length === 0

/** A name that is required where no other than those described may be is one that no value could have. */
function dropForbidden(node: Node, notes: Notes, place: Place | undefined): void {
  const { required, properties, patternProperties, additionalProperties } = node
  if (!Array.isArray(required) || additionalProperties !== false || patternProperties !== undefined) return
  const possible = required.filter((name) => isNode(properties) && Object.hasOwn(properties, String(name)))
  if (possible.length === required.length) return
  node.required = possible
  notes.add('Names that are required and forbidden at once are not required', place)
}

/** The values of a list are its items' where none of them is a list. */
function mendEnum(node: Node, notes: Notes, place: Place | undefined): void {
  const { type, enum: values, items } = node
  if (type !== 'array' || !Array.isArray(values) || values.some(Array.isArray)) return
  delete node.enum
  if (isNode(items) && items.$ref === undefined) items.enum ??= values
  notes.add('`enum` of a list whose values are no lists is that of its items', place)
}

function mendKeyword(
  node: Node,
  keyword: string,
  mend: (value: unknown) => unknown,
  notes: Notes,
  place: Place | undefined,
): void {
  const { [keyword]: before } = node
  if (before === undefined) return
  const after = mend(before)
  if (after === undefined) {
    delete node[keyword]
    // An empty list says nothing; `exclusiveMinimum: false` neither.
    if (before !== false && !(Array.isArray(before) && before.length === 0))
      notes.add(`\`${keyword}\` of schemas is left out where nothing can read its value`, place)
  } else if (!isDeepStrictEqual(before, after)) node[keyword] = after
}

/** What converters leave of `nullable` where there is no type to add `null` to. */
function mendNullable(node: Node): void {
  const { nullable } = node
  if (nullable === undefined) return
  delete node.nullable
  if (nullable !== true) return
  const group = ['oneOf', 'anyOf'].find((keyword) => Array.isArray(node[keyword]))
  if (group) node[group] = [...(node[group] as unknown[]), { type: 'null' }]
  else if (node.type !== undefined) node.type = [...new Set([node.type, 'null'].flat())]
}
