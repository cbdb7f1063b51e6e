/** What a member `$ref` of an example is called as long as Prism has it, which would follow it. */
export const hiddenReference = '$ref (of an example)'

const values = new Set(['example', 'default', 'const', 'enum', 'value'])
/** Keywords whose members have names of the document's own: a property may be called `example`. */
const maps = new Set(
  'paths properties patternProperties $defs definitions dependentSchemas responses content headers schemas parameters requestBodies encoding securitySchemes links'.split(
    ' ',
  ),
)

/** Renames the members `$ref` of examples: they are data, not references. Changes the node. */
export function hideReferences(node: unknown, named = false): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, member] of Object.entries(node)) {
    if (named) hideReferences(member)
    else if (values.has(key) || (key === 'examples' && Array.isArray(member))) rename(member)
    else hideReferences(member, maps.has(key) || key === 'examples')
  }
}

function rename(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    rename(member)
    if (key !== '$ref') continue
    delete (value as Record<string, unknown>)[key]
    ;(value as Record<string, unknown>)[hiddenReference] = member
  }
}
