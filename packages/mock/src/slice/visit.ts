export type Node = Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const values = new Set(['example', 'default', 'const', 'enum', 'value'])
/** Keywords whose members have names of the document's own: a property may be called `example`. */
const maps = new Set(
  'paths properties patternProperties $defs definitions dependentSchemas responses content headers schemas parameters requestBodies encoding securitySchemes links'.split(
    ' ',
  ),
)

/** Who looks at a document: at the objects that OpenAPI describes, and at the examples, which are data. */
export interface Visitor {
  node?(node: Node): void
  data?(value: unknown): void
}

export function visit(node: unknown, visitor: Visitor, named = false): void {
  if (typeof node !== 'object' || node === null) return
  if (isNode(node) && !named) visitor.node?.(node)
  for (const [key, member] of Object.entries(node)) {
    if (named) visit(member, visitor)
    else if (values.has(key) || (key === 'examples' && Array.isArray(member))) visitor.data?.(member)
    else visit(member, visitor, maps.has(key) || key === 'examples')
  }
}
