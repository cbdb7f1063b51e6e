import type { SpecModel } from '../api/spec-model.ts'
import { Field } from '../content/field.ts'
import { SchemaView } from '../schema/view.ts'
import { statements } from './statements.ts'

/** The names of all fields, parameters and headers that must not show (`x-sensitive`), in alphabetical order. */
export function sensitiveNames(model: SpecModel): readonly string[] {
  const names = new Set<string>()
  for (const statement of statements(model)) {
    const name =
      statement instanceof SchemaView ? statement.property : statement instanceof Field ? statement.name : undefined
    if (name !== undefined && statement.sensitive !== undefined) names.add(name)
  }
  return [...names].sort()
}
