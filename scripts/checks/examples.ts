import { type Content, type SpecModel, statements } from '@countersign/openapi'
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/**
 * Validates every example of a spec with ajv: a second opinion next to the linter's own validator.
 *
 * @returns what is wrong, one line each
 */
export function checkExamples(vendor: string, model: SpecModel): string[] {
  const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true, formats: { html: true } }))
  ajv.addSchema(model.document as object, vendor)
  return [...statements(model)].flatMap((statement) => {
    const { schema, examples } = statement as Content
    if (statement.kind !== 'content' || !schema) return []
    const validate: ValidateFunction = ajv.compile({ $ref: `${vendor}${schema.pointer}` })
    return examples.flatMap(({ value, definition, place }) => {
      if (validate(value)) return []
      const component = /^#\/components\/examples\/(.+)$/.exec(definition)?.[1]
      const where = component ? `specs/${vendor}/components/examples/${decodeURIComponent(component)}.yaml` : place
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${where}: ${instancePath || 'the value'} ${message ?? ''} ${JSON.stringify(params)}`,
      )
    })
  })
}
