import type { SchemaView } from '../schema/view.ts'

/** A number within the limits of a schema, as far as they leave one; 1 where they allow it. */
export function sampleNumber(schema: SchemaView): number {
  const multiple = schema.find('multipleOf')
  const step = typeof multiple === 'number' && multiple > 0 ? multiple : schema.type === 'integer' ? 1 : undefined
  const { minimum, maximum } = schema
  const fits = (value: number) =>
    (!minimum || (minimum.exclusive ? value > minimum.value : value >= minimum.value)) &&
    (!maximum || (maximum.exclusive ? value < maximum.value : value <= maximum.value)) &&
    (step === undefined || Number.isInteger(value / step))
  const low = minimum?.value ?? (maximum ? maximum.value - (step ?? 1) : 1)
  const start = step === undefined ? low : Math.ceil(low / step) * step
  const middle = minimum && maximum ? (minimum.value + maximum.value) / 2 : low + 0.5
  return [1, start, start + (step ?? 1), middle, maximum?.value ?? start].find(fits) ?? start
}
