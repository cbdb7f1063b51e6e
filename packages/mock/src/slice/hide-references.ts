import { visit } from './visit.ts'

/** What a member `$ref` of an example is called as long as Prism has it, which would follow it. */
export const hiddenReference = '$ref (of an example)'

/** Renames the members `$ref` of examples: they are data, not references. Changes the slice. */
export function hideReferences(slice: object): void {
  visit(slice, { data: rename })
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
