import { targetOf } from '../basis/members.ts'
import { entriesOf, isObject, own, textOf } from '../json/value.ts'
import type { SchemaView } from '../schema/view.ts'

/**
 * The alternative that a sample takes: of those that are more than `null`, where there are any.
 *
 * @param index which of them; it starts again after the last
 */
export function chooseBranch(alternatives: readonly SchemaView[], index = 0): SchemaView | undefined {
  const telling = alternatives.filter(({ types }) => types.join() !== 'null')
  return telling[index % telling.length] ?? alternatives[0]
}

/** Everything that an object has to be: the schema, what it is composed of, and the alternatives that a sample takes. */
export function branchesOf(schema: SchemaView, index: number): readonly SchemaView[] {
  const found = [...schema.composed]
  for (const view of found) {
    for (const branch of [chooseBranch(view.oneOf, index), chooseBranch(view.anyOf, index)]) {
      for (const part of branch?.composed ?? []) {
        if (!found.some((known) => targetOf(known) === targetOf(part))) found.push(part)
      }
    }
  }
  return found
}

/** The property that says which alternative an object is, and the value that stands for the one a sample takes. */
export function discriminate(schemas: readonly SchemaView[], index: number): [name: string, value: string] | undefined {
  for (const schema of schemas) {
    const discriminator = schema.keyword('discriminator')
    const name = isObject(discriminator) ? textOf(own(discriminator, 'propertyName')) : undefined
    const branch = chooseBranch(schema.alternatives, index)
    if (name === undefined || !branch || !isObject(discriminator)) continue
    const mapped = entriesOf(own(discriminator, 'mapping')).find(
      ([, target]) => target === branch.definition || target === branch.name,
    )
    const value = mapped?.[0] ?? branch.name
    if (value !== undefined) return [name, value]
  }
  return undefined
}
