import {
  type Answer,
  basisOf,
  type Content,
  essence,
  type Operation,
  type Sourced,
  successes,
} from '@countersign/openapi'
import { paginationOf } from './pagination.ts'

const contentsOf = (operation: Operation): Content[] => successes(operation).flatMap(({ content }) => content)

/** The media types of the successful answers; left out when it is JSON alone. None: the vendor does not say what comes. */
export function acceptedTypes(operation: Operation): string[] | undefined {
  const types = [...new Set(contentsOf(operation).map(({ mediaType }) => mediaType))]
  return types.length === 1 && types[0] && essence(types[0]) === 'application/json' ? undefined : types
}

const isInferred = (content: Content): boolean => basisOf(content, 'body') === 'inferred'

const sourceOf = ({ sources }: Sourced, aspect = 'body') =>
  sources.find(({ of }) => of?.includes(aspect)) ?? sources.find(({ of }) => !of)

/** An answer whose body the vendor shows nowhere may as well have none; what is said of the operation is about its shape. */
export function mayBeMissing(answer: Answer): boolean {
  return answer.content.some((content) => {
    const from = sourceOf(content)?.inheritedFrom
    return isInferred(content) && (from === undefined || from === answer.place)
  })
}

/** Whatever is described, these have none: https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6 */
const withoutContent = ['204', '205']

/** Whether a success may come without a body: none is declared, or the declared one is only our guess. */
export function mayBeEmpty(operation: Operation): true | undefined {
  const answers = successes(operation)
  const described = answers.some(({ content }) => content.length > 0)
  const isEmpty = (answer: Answer) => answer.content.length === 0 || withoutContent.includes(answer.status)
  return described && answers.some((answer) => isEmpty(answer) || mayBeMissing(answer)) ? true : undefined
}

/** The page that leaves open what a success looks like, where the spec has only inferred it. */
export function inferredAnswer(operation: Operation): string | undefined {
  const guess = contentsOf(operation).find(isInferred)
  return guess && (sourceOf(guess)?.page ?? '')
}

/** The page that leaves open how a list goes on, where the spec has only inferred it. */
export function inferredPages(operation: Operation): string | undefined {
  const inferred = paginationOf(operation) && basisOf(operation, 'pagination') === 'inferred'
  return inferred ? (sourceOf(operation, 'pagination')?.page ?? '') : undefined
}
