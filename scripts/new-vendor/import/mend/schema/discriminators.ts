import { follow, keysOf, pointerTo } from '@countersign/openapi'
import { isNode, type Node, walk } from '../../walk.ts'

const pointerOfSchema = (name: string) => pointerTo(['components', 'schemas', name])
const nameIn = (reference: unknown) => {
  const keys = typeof reference === 'string' ? (keysOf(reference) ?? []) : []
  return keys.length === 3 && keys[1] === 'schemas' ? keys[2] : undefined
}

/**
 * Writes down which value of a discriminator stands for which schema where the document leaves it to their names, so that
 * schemas can be renamed.
 */
export function nameSubtypes(document: Node): void {
  const { schemas = {} } = isNode(document.components) ? document.components : {}
  const children = subtypesOf(isNode(schemas) ? schemas : {})
  walk(document, (node, type, place) => {
    if (type !== 'schema' || !isNode(node.discriminator)) return
    const { discriminator } = node
    const mapping = isNode(discriminator.mapping) ? discriminator.mapping : {}
    for (const [value, target] of Object.entries(mapping)) {
      if (typeof target === 'string' && follow(document, target) === undefined && isNode(schemas) && schemas[target])
        mapping[value] = pointerOfSchema(target)
      else if (typeof target !== 'string' || follow(document, target) === undefined) delete mapping[value]
    }
    const own = place?.parent?.key === 'schemas' ? place.key : undefined
    const listed = [node.oneOf, node.anyOf].flat().map((part) => (isNode(part) ? nameIn(part.$ref) : undefined))
    const known = new Set(Object.values(mapping).map(nameIn))
    for (const name of [...listed, ...(own === undefined ? [] : descendants(children, own))])
      if (name !== undefined && !known.has(name)) mapping[name] ??= pointerOfSchema(name)
    if (Object.keys(mapping).length > 0) discriminator.mapping = mapping
    else delete discriminator.mapping
  })
}

/** The schemas that are a part of `allOf` in others, by name. */
function subtypesOf(schemas: Node): Map<string, string[]> {
  const children = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(schemas)) {
    for (const part of isNode(schema) && Array.isArray(schema.allOf) ? schema.allOf : []) {
      const parent = isNode(part) ? nameIn(part.$ref) : undefined
      if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name])
    }
  }
  return children
}

function descendants(children: Map<string, string[]>, name: string, found = new Set<string>()): Set<string> {
  for (const child of children.get(name) ?? []) {
    if (found.has(child)) continue
    found.add(child)
    descendants(children, child, found)
  }
  return found
}
