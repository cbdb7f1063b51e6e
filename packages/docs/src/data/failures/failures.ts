import type { Example } from '@countersign/openapi'
import type { AnswerView, OperationView } from '../operation-view.ts'
import { failureIn, isRepeated, pick, type Thrown, thrownFor } from './failure.ts'

/** One way in which an operation answers that it failed. */
export interface Failure {
  readonly view: OperationView
  readonly answer: AnswerView
  readonly status: string
  readonly thrown: Thrown
  /** The client sends the call again by itself. */
  readonly repeated: boolean
  /** The vendor's own, in an example of it. */
  readonly code?: string
  readonly message?: string
  readonly example?: Example
}

/** Every way to fail that the spec describes, one for each example of it. */
export const failuresOf = (operations: readonly OperationView[]): readonly Failure[] =>
  operations.flatMap((view) => view.answers.flatMap((answer) => waysOf(view, answer)))

function waysOf(view: OperationView, answer: AnswerView): Failure[] {
  const { failure: rules, operation } = view
  const { status } = answer.answer
  const success = status.startsWith('2')
  const failure = (words: Pick<Failure, 'code' | 'message' | 'example'>): Failure => {
    const thrown = thrownFor(rules, status, words.code)
    return { view, answer, status, thrown, repeated: isRepeated(operation, thrown, status), ...words }
  }
  const ways = answer.contents.flatMap(({ examples }) =>
    examples.flatMap((example) => {
      const said = success ? failureIn(rules, example.value) : (example.value ?? {})
      if (said === undefined) return []
      const own = pick(said, rules.code)
      const message = pick(said, rules.message)
      return [failure({ ...(own !== undefined && { code: own }), ...(message !== undefined && { message }), example })]
    }),
  )
  return ways.length > 0 || success ? ways : [failure({})]
}
