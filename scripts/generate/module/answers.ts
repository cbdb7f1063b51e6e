import { type Answer, type Content, type Operation, type SchemaView, successes } from '@countersign/openapi'
import { quote } from '../print.ts'
import { mayBeMissing } from '../table/answers.ts'
import { formOf } from '../table/bodies.ts'
import { failureSchemas } from '../table/failure.ts'
import type { VendorModel } from '../vendor-model.ts'
import { type Direction, typeOf, typesOf, union } from './types.ts'

const statusKey = (status: string) => (/^\d+$/.test(status) ? status : quote(status))

/** What a call resolves to: the bodies of all successes, without the schemas that stand for a failure. */
export function dataType(vendor: VendorModel, operation: Operation): string {
  const failures = failureTypes(vendor)
  const types = successes(operation).flatMap((answer) => bodyTypes(vendor, operation, answer))
  return union(types.filter((type) => !failures.includes(type)))
}

/** A union of `ApiError<status, body>`, so that comparing `status` narrows `body`. */
export function failureType(vendor: VendorModel, operation: Operation): string {
  const failures = failureTypes(vendor)
  const successful = successes(operation)
  const types = operation.answers.flatMap((answer) => {
    const bodies = bodyTypes(vendor, operation, answer)
    const { status } = answer
    if (!successful.includes(answer)) return [`ApiError<${/^\d+$/.test(status) ? status : 'number'}, ${union(bodies)}>`]
    const refused = bodies.filter((body) => failures.includes(body))
    return refused.length > 0 ? [`ApiError<${/^\d+$/.test(status) ? status : 'number'}, ${union(refused)}>`] : []
  })
  return union(types.length > 0 ? types : ['ApiError'])
}

const failureTypes = ({ model, names }: VendorModel): string[] =>
  failureSchemas(model.info).flatMap((name) => names.types.get(name) ?? [])

/** The types of an answer's bodies; `undefined` where there is none, `unknown` where an error's body is not described. */
function bodyTypes(vendor: VendorModel, operation: Operation, answer: Answer): string[] {
  const success = successes(operation).includes(answer)
  const { content, status } = answer
  if (content.length === 0) return [success ? 'undefined' : 'unknown']
  const at = `${typesOf(operation)}['responses'][${statusKey(status)}]['content']`
  const types = content.flatMap((body) => contentTypes(vendor, body, `${at}[${quote(body.mediaType)}]`, 'received'))
  return success && mayBeMissing(answer) ? [...types, 'undefined'] : types
}

/** As the client reads them: JSON is parsed, text stays text, all else is a Blob. Of a range only the answer tells. */
function contentTypes(vendor: VendorModel, content: Content, lookUp: string, direction: Direction): string[] {
  const { mediaType, schema } = content
  const form = formOf(content)
  if (form === 'json') return alternativesOf(schema).map((view) => typeOf(vendor, view, lookUp, direction))
  if (mediaType.includes('*')) return /^(\*|application)/.test(mediaType) ? ['unknown'] : ['Blob', 'string']
  return [form === 'text' || form === 'fields' ? 'string' : 'Blob']
}

/** A failure inside a success is one of several schemas; each of them is looked at by itself. */
function alternativesOf(schema: SchemaView | undefined): (SchemaView | undefined)[] {
  if (!schema || schema.name !== undefined) return [schema]
  const { alternatives } = schema
  return alternatives.length > 0 && alternatives.every(({ name }) => name !== undefined) ? [...alternatives] : [schema]
}
