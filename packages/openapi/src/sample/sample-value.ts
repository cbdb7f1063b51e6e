import { Content } from '../content/content.ts'
import type { Field } from '../content/field.ts'
import { Parameter } from '../operation/parameter.ts'
import { SchemaView } from '../schema/view.ts'
import { Sampler } from './sampler.ts'

/** For a part of a path, which is never empty. */
const notEmpty = (schema: SchemaView): unknown => schema.enum?.find((value) => value !== '' && value !== null) ?? 'text'

/**
 * A plausible value of a parameter, header, body or schema, as a caller would send it: an example where there is one, else
 * a value that fits the schema as well as it can. What is `readOnly` is left out, and so is what is not required.
 *
 * @example
 * sampleValue(parameter) // 'someone@example.com' for `format: email`
 */
export function sampleValue(target: Field | Content | SchemaView): unknown {
  if (target instanceof SchemaView) return new Sampler().sample(target)
  const example = target.examples.find(({ missing }) => missing === undefined)
  if (example) return example.value
  if (!(target instanceof Content) && target.content) return sampleValue(target.content)
  const value = target.schema ? new Sampler().sample(target.schema) : 'text'
  return value === '' && target instanceof Parameter && target.in === 'path' ? notEmpty(target.schema) : value
}
