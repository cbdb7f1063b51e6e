import { isForm, isJson } from '@countersign/openapi'
import { type Proof, proofOf, type Question } from '../../proof.ts'
import { brokenValues } from '../../values/broken-values.ts'
import { completeValues } from '../../values/complete-value.ts'
import { describePath, type FieldPath, valueAt, withField } from '../../values/field-path.ts'
import { fieldsOf } from '../../values/fields.ts'
import { contentTypeOf, type GivenBody, inputFor } from '../../values/inputs.ts'
import { expectRefused } from './refused.ts'

/** Is a body refused that breaks a rule: one that is missing, a required field that is, a value of the wrong type? */
export const askBodies: Question = function* (stage, operation): Iterable<Proof> {
  const { body } = operation
  if (!body) return
  const send = (given: GivenBody) => {
    const input = inputFor(operation, stage.subject, given)
    return stage.call(operation, input, { contentType: contentTypeOf(operation, given) })
  }
  if (body.required)
    yield proofOf('request without a body', body, 'required', async () => {
      const { body: _, ...input } = inputFor(operation, stage.subject)
      expectRefused(await stage.call(operation, input), { place: ['body'], aspect: 'required', about: body })
    })

  for (const content of body.content) {
    const { mediaType, schema, examples } = content
    if (!schema) continue
    const value = isJson(mediaType) ? completeValues(schema, 'sent')[0] : examples[0]?.value
    const refuse = async (path: FieldPath, change: { value: unknown } | 'missing') =>
      send({ content, value: withField(value, path, change) })

    for (const field of [{ path: [], schema, required: false }, ...fieldsOf(schema)]) {
      const { path } = field
      if (valueAt(value, path) === undefined) continue
      const cell = `request ${mediaType} ${describePath(path)}`.trimEnd()
      if (field.required)
        yield proofOf(`${cell} missing`, field.schema, 'required', async () =>
          expectRefused(await refuse(path, 'missing'), {
            place: ['body', ...path.slice(0, -1)],
            name: path.at(-1) ?? '',
            aspect: 'required',
            about: field.schema,
          }),
        )
      if (isForm(mediaType)) continue // a part is text or a file: nothing can be wrong with its type
      for (const { rule, aspect, value: broken } of brokenValues(field.schema, valueAt(value, path), content))
        yield proofOf(`${cell} against ${rule}`, field.schema, aspect, async () =>
          expectRefused(await refuse(path, { value: broken }), {
            place: ['body', ...path],
            rule,
            aspect,
            about: field.schema,
          }),
        )
    }
  }
}
