import type { Statement } from '@countersign/openapi'
import { callOf } from '../print.ts'

/** How a failure looks inside a 2xx body (`x-failure`). */
interface Failure {
  schemas?: string[]
  when?: unknown[]
  each?: { items: string; error: string; success?: string[] }
  [key: string]: unknown
}

const failureOf = (statement: Statement) => statement.extensions['x-failure'] as Failure | undefined

/** The names of the schemas that stand for a failure wherever they are answered. */
export const failureSchemas = (info: Statement): readonly string[] => failureOf(info)?.schemas ?? []

/** What a failure looks like, with the function that finds it. */
export function failure(statement: Statement) {
  const shape = failureOf(statement)
  if (!shape) return undefined
  const { schemas: _, when, each, ...rest } = shape
  const find = when
    ? callOf('failsWhen', when)
    : each && callOf('failsInItems', each.items, each.error, ...(each.success ? [each.success] : []))
  return { find, ...rest }
}
