import { isObject } from '../json/value.ts'

/** One value of several for the same thing: objects have the members of all, lists the items; else it is the first. */
export function mergeValues(values: readonly unknown[]): unknown {
  return values.length > 1 ? values.reduce(mergeTwo) : values[0]
}

function mergeTwo(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second))
    return first.map((item, index) => (index < second.length ? mergeTwo(item, second[index]) : item))
  if (!isObject(first) || !isObject(second)) return first
  const names = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      !(name in first) ? second[name] : name in second ? mergeTwo(first[name], second[name]) : first[name],
    ]),
  )
}
