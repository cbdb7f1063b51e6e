import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** Patterns are written for many engines: one that is none with the flag `u` may be one without. */
const compile = (pattern: string, flags: string): RegExp => {
  try {
    return new RegExp(pattern, flags)
  } catch {
    return new RegExp(pattern)
  }
}

/**
 * Validates values with ajv against the schemas of a document: a second opinion beside the linter's.
 *
 * @returns a function that takes the pointer of a schema in the document
 */
export function createValidator(document: object): (pointer: string) => ValidateFunction {
  const ajv = addFormats.default(
    new Ajv.default({
      strict: false,
      allErrors: true,
      validateFormats: true,
      logger: false,
      formats: { html: true },
      code: { regExp: Object.assign(compile, { code: compile.toString() }) },
    }),
  )
  ajv.addSchema(document, 'document')
  const known = new Map<string, ValidateFunction>()
  return (pointer) => {
    const validate = known.get(pointer) ?? ajv.compile({ $ref: `document${pointer}` })
    known.set(pointer, validate)
    return validate
  }
}
