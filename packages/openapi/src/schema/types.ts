import { textsOf } from '../json/value.ts'

/** A schema as far as its types are concerned. */
interface Typed {
  keyword(name: string): unknown
  /** Itself, and what it is composed of. */
  readonly composed: readonly Typed[]
}

/** The types a schema allows: its own, else those that all of its parts allow; with `null` where 3.0 says `nullable`. */
export function typesOf(schema: Typed): readonly string[] {
  const mine = writtenTypes(schema)
  if (mine.length > 0 || schema.composed.length === 1) return mine
  const parts = schema.composed.map(writtenTypes).filter((types) => types.length > 0)
  const shared = parts.reduce<readonly string[] | undefined>(
    (all, types) => (all ? meet(all, types) : types),
    undefined,
  )
  return withNull(shared ?? [], schema)
}

const writtenTypes = (schema: Typed): readonly string[] => {
  const type = schema.keyword('type')
  return withNull(typeof type === 'string' ? [type] : [...new Set(textsOf(type))], schema)
}

const withNull = (types: readonly string[], schema: Typed): readonly string[] =>
  types.length > 0 && !types.includes('null') && schema.keyword('nullable') === true ? [...types, 'null'] : types

/** What both allow: whole numbers are numbers. */
const meet = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const within = (types: readonly string[]) => (type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'))
  return [...new Set([...some.filter(within(others)), ...others.filter(within(some))])]
}
