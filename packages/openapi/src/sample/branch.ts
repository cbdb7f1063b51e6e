import { targetOf } from '../basis/members.ts'
import { entriesOf, isObject, own, textOf } from '../json/value.ts'
import type { SchemaView } from '../schema/view.ts'

/** The alternative that a sample takes: the first that is more than `null`, where there is one. */
export const chooseBranch = (alternatives: readonly SchemaView[]): SchemaView | undefined =>
  alternatives.find(({ types }) => types.join() !== 'null') ?? alternatives[0]

/** Everything that an object has to be: the schema, what it is composed of, and the alternatives that a sample takes. */
export function branchesOf(schema: SchemaView): readonly SchemaView[] {
  const found = [...schema.composed]
  for (const view of found) {
    for (const branch of [chooseBranch(view.oneOf), chooseBranch(view.anyOf)]) {
      for (const part of branch?.composed ?? []) {
        if (!found.some((known) => targetOf(known) === targetOf(part))) found.push(part)
      }
    }
  }
  return found
}

/** The property that says which alternative an object is, and the value that stands for the one a sample takes. */
export function discriminate(schemas: readonly SchemaView[]): [name: string, value: string] | undefined {
  for (const schema of schemas) {
    const discriminator = schema.keyword('discriminator')
    const name = isObject(discriminator) ? textOf(own(discriminator, 'propertyName')) : undefined
    const branch = chooseBranch(schema.alternatives)
    if (name === undefined || !branch || !isObject(discriminator)) continue
    const mapped = entriesOf(own(discriminator, 'mapping')).find(
      ([, target]) => target === branch.definition || target === branch.name,
    )
    const value = mapped?.[0] ?? branch.name
    if (value !== undefined) return [name, value]
  }
  return undefined
}
