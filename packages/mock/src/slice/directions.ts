import { follow, keysOf, pointerTo, resolved } from '@countersign/openapi'
import { isNode, type Node, visit } from './visit.ts'

/**
 * What only answers have is not required in a request, and what only requests have not in an answer, whatever `required`
 * says (OpenAPI 3.1, 4.8.24.2). Prism sees to that, but not below `oneOf` and `anyOf`. What is sent gets schemas of its own,
 * because most are those of answers too. Changes the slice.
 *
 * @param operation the one of the slice
 * @param shared what the parameters of its path are in
 */
export function separateDirections(slice: Node, operation: Node, shared: Node): void {
  if (!saysWho(slice)) return
  const sent = copySent(slice, [shared.parameters, operation.parameters, operation.requestBody])
  for (const node of sent) requireNone(node, hiddenNames(slice, node, 'readOnly'))
  visit(slice, {
    node(node) {
      if (!sent.has(node)) requireNone(node, hiddenNames(slice, node, 'writeOnly'))
    },
  })
}

type Mark = 'readOnly' | 'writeOnly'

function saysWho(slice: Node): boolean {
  let found = false
  visit(slice, {
    node({ readOnly, writeOnly }) {
      found ||= readOnly === true || writeOnly === true
    },
  })
  return found
}

/** Gives what is sent copies of the schemas it refers to. @returns all objects that are sent alone */
function copySent(slice: Node, roots: readonly unknown[]): Set<Node> {
  const { components } = slice
  const schemas = isNode(components) && isNode(components.schemas) ? components.schemas : {}
  const sent = new Set<Node>()
  const copies = new Map<string, string>()
  const waiting = [...roots]
  const referred = (reference: string): string => {
    const [kind, group, name, ...rest] = keysOf(reference) ?? []
    if (kind !== 'components' || group !== 'schemas' || name === undefined || !(name in schemas)) {
      waiting.push(follow(slice, reference))
      return reference
    }
    const copy = copies.get(name) ?? freeName(schemas, name)
    if (!copies.has(name)) {
      copies.set(name, copy)
      schemas[copy] = structuredClone(schemas[name])
      waiting.push(schemas[copy])
    }
    return pointerTo(['components', 'schemas', copy, ...rest])
  }
  for (const root of waiting) {
    if (isNode(root) && sent.has(root)) continue
    visit(root, {
      node(node) {
        if (sent.has(node)) return
        sent.add(node)
        if (typeof node.$ref === 'string' && node.$ref.startsWith('#/')) node.$ref = referred(node.$ref)
      },
    })
  }
  return sent
}

function freeName(schemas: Node, name: string): string {
  let free = `${name}.sent`
  while (free in schemas) free += '.sent'
  return free
}

function requireNone(schema: Node, names: ReadonlySet<unknown>): void {
  if (names.size === 0) return
  if (Array.isArray(schema.required)) schema.required = schema.required.filter((name) => !names.has(name))
  for (const part of membersOf(schema, 'allOf')) requireNone(part, names)
}

function hiddenNames(slice: Node, schema: Node, mark: Mark, depth = 0): ReadonlySet<string> {
  if (depth === 0 && !Array.isArray(schema.required) && !Array.isArray(schema.allOf)) return new Set()
  const properties = isNode(schema.properties) ? Object.entries(schema.properties) : []
  const mine = properties.filter(
    ([, property]) => isNode(property) && (property[mark] === true || resolved(slice, property)[mark] === true),
  )
  const parts = depth < 20 ? membersOf(schema, 'allOf') : []
  const others = parts.flatMap((part) => [...hiddenNames(slice, resolved(slice, part), mark, depth + 1)])
  return new Set([...mine.map(([name]) => name), ...others])
}

const membersOf = (schema: Node, keyword: string): Node[] =>
  Array.isArray(schema[keyword]) ? (schema[keyword] as unknown[]).filter(isNode) : []
