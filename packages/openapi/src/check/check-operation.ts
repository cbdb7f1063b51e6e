import type { Operation } from '../operation/operation.ts'
import type { Fault } from '../problems/problem.ts'
import type { Report } from '../problems/reporter.ts'

/** Reports what is odd about an operation as a whole. */
export function checkOperation(operation: Operation, report: Report): void {
  const tell = (problem: Fault, pointer = operation.pointer) => report({ ...problem, operation: operation.id, pointer })

  if (operation.answers.length === 0 && operation.kind === 'operation') {
    tell({
      severity: 'warning',
      code: 'responses-missing',
      message: `${operation.place} describes no answer.`,
      remedy: 'Add `responses` with at least one status, or `default`.',
    })
  }
  for (const { status, pointer, place } of operation.answers) {
    if (/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) continue
    const meant = /^[1-5]xx$/i.test(status)
    tell(
      {
        severity: meant ? 'warning' : 'error',
        code: 'status-unknown',
        message: `${place}: ${status} is no status.`,
        remedy: 'Write a status such as `200`, a range such as `4XX`, or `default`.',
      },
      pointer,
    )
  }
  if (operation.keyword('callbacks') !== undefined) {
    tell({
      severity: 'warning',
      code: 'callbacks-not-read',
      message: `The callbacks of ${operation.place} are not read.`,
      remedy: 'Describe what the vendor calls under `webhooks`.',
    })
  }
  if (operation.answers.some((answer) => answer.keyword('links') !== undefined)) {
    tell({
      severity: 'warning',
      code: 'links-not-read',
      message: `The links in the answers of ${operation.place} are not read.`,
      remedy: 'Nothing is lost on the wire; say in the description how the operations belong together.',
    })
  }
}
