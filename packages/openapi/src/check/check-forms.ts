import type { Content } from '../content/content.ts'
import { encodingsOf } from '../content/encoding.ts'
import type { Operation } from '../operation/operation.ts'
import type { Report } from '../problems/reporter.ts'
import { isForm } from '../schema/media-type.ts'

/** Reports what a form says of parts that it does not have. */
export function checkForms(operation: Operation, report: Report): void {
  for (const content of operation.body?.content ?? []) {
    if (isForm(content.mediaType)) checkForm(content, operation.id, report)
  }
}

function checkForm(content: Content, operation: string, report: Report): void {
  const encodings = encodingsOf(content)
  if (encodings.size === 0) return
  const names = new Set(content.schema?.properties().map(({ name }) => name))
  for (const [name, { pointer }] of encodings) {
    if (names.has(name)) continue
    report({
      severity: 'warning',
      code: 'encoding-without-property',
      operation,
      pointer,
      message: `The \`encoding\` speaks of ${name}, which is no property of the form.`,
      remedy: 'Correct the name, or declare the property in the schema.',
    })
  }
}
