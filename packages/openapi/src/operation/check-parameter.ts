import { readerOf } from '../basis/members.ts'
import type { Fault } from '../problems/problem.ts'
import { type Parameter, styles } from './parameter.ts'

/** Reports what is wrong with a parameter beside its name and place. */
export function checkParameter(parameter: Parameter): void {
  const report = (fault: Fault) => readerOf(parameter).report({ ...fault, pointer: parameter.pointer })
  const content = Object.keys((parameter.keyword('content') ?? {}) as object).length
  const hasSchema = parameter.keyword('schema') !== undefined
  if (!hasSchema && parameter.keyword('content') === undefined) {
    report({
      severity: 'error',
      code: 'parameter-without-schema',
      message: `${parameter.place} has neither \`schema\` nor \`content\`.`,
      remedy: 'Say what it is like: `schema: { type: string }`.',
    })
  } else if (hasSchema ? content > 0 : content !== 1) {
    report({
      severity: 'error',
      code: 'parameter-with-many-forms',
      message: `${parameter.place} has more than one form, or none: OpenAPI wants a \`schema\` or one entry of \`content\`.`,
      remedy: 'Keep the form that the server takes.',
    })
  }
  const style = parameter.keyword('style')
  if (style !== undefined && style !== parameter.style) {
    report({
      severity: 'error',
      code: 'parameter-style-unknown',
      message: `${parameter.place} has a \`style\` that no parameter in ${parameter.in} can have.`,
      remedy: `Use ${styles[parameter.in].join(', ')}, or leave it out.`,
    })
  }
  if (parameter.in === 'path' && parameter.keyword('required') !== true) {
    report({
      severity: 'warning',
      code: 'path-parameter-not-required',
      message: `${parameter.place} is part of the path, but not \`required: true\`; it is read as required.`,
      remedy: 'Add `required: true`.',
    })
  }
}
