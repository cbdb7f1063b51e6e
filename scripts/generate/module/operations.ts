import { basisOf, type Operation, successes } from '@countersign/openapi'
import { comment, quote } from '../print.ts'
import { mayBeMissing } from '../table/answers.ts'
import { paginationOf } from '../table/pagination.ts'
import { methodOf, type VendorModel } from '../vendor-model.ts'
import { dataType, failureType } from './answers.ts'
import { basisNote } from './basis.ts'
import { exampleOf } from './example.ts'

/** The member of the interface `Operations` that stands for an operation. */
export function operationMember(vendor: VendorModel, operation: Operation): string {
  const data = dataType(vendor, operation)
  const pagination = paginationOf(operation)
  const item = pagination?.items ? `NonNullable<${data}>[${quote(pagination.items)}][number]` : `${data}[number]`
  const generics = [
    vendor.names.inputs.get(operation) ?? '',
    data,
    failureType(vendor, operation),
    ...(pagination ? [item] : []),
  ]
  const kind = pagination ? 'PaginatedMethod' : 'Method'
  const type = `${kind}<\n${generics.map((generic) => `    ${generic}`).join(',\n')}\n  >`
  return `${operationComment(vendor, operation)}  ${methodOf(vendor, operation)}: ${type}\n`
}

function operationComment(vendor: VendorModel, operation: Operation): string {
  const successful = successes(operation)
  const errors = operation.answers
    .filter((answer) => !successful.includes(answer))
    .map((answer) => {
      const guess = basisOf(answer, 'status') === 'inferred' ? ' (Inferred.)' : ''
      return `@throws {ApiError} ${answer.status}: ${firstSentence(answer.description ?? '')}${guess}`
    })
  const mayBeEmpty = successful.some(mayBeMissing)
  const tags = [
    operation.deprecated ? '@deprecated' : '',
    mayBeEmpty ? '@returns What the vendor answers is inferred, so there may be nothing.' : '',
    ...errors,
    operation.externalDocs ? `@see ${operation.externalDocs.url}` : '',
    `@example\n${exampleOf(vendor, operation)}`,
  ].filter(Boolean)
  return comment(
    [
      operation.summary,
      operation.description?.trim(),
      basisNote(operation, { pages: paginationOf(operation) !== undefined }),
      tags.join('\n'),
    ],
    '  ',
  )
}

const firstSentence = (text: string) =>
  text
    .trim()
    .split(/(?<=[.!?])\s/)[0]
    ?.replaceAll('\n', ' ') ?? ''
