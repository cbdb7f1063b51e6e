import { type Content, isJson, type SpecModel, statements } from '@countersign/openapi'
import { createValidator } from './validator.ts'

/**
 * Validates every example of a spec with ajv: a second opinion next to the linter's own validator.
 *
 * @returns what is wrong, one line each
 */
export function checkExamples(vendor: string, model: SpecModel): string[] {
  const validatorOf = createValidator(model.document as object)
  return [...statements(model)].flatMap((statement) => {
    const { schema, examples, mediaType } = statement as Content
    if (statement.kind !== 'content' || !schema || examples.length === 0) return []
    const validate = validatorOf(schema.pointer)
    return examples.flatMap(({ value, definition, place }) => {
      // What is written as it travels, e.g. XML, is no value of the schema.
      if ((typeof value === 'string' && !isJson(mediaType) && schema.type !== 'string') || validate(value)) return []
      const component = /^#\/components\/examples\/(.+)$/.exec(definition)?.[1]
      const where = component ? `specs/${vendor}/components/examples/${decodeURIComponent(component)}.yaml` : place
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${where}: ${instancePath || 'the value'} ${message ?? ''} ${JSON.stringify(params)}`,
      )
    })
  })
}
