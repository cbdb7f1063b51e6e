import { NoAnswer } from './no-answer.ts'
import type { Wish } from './prism.ts'
import { isFinalStatus } from './sendable.ts'

/** By status as the spec writes it (`200`, `4XX`, `default`): the names of the examples. */
export type Documented = Map<string, string[]>

/** An answer by its status, by the name of its example, or by both. */
export interface Named {
  status?: number | undefined
  example?: string | undefined
}

/**
 * Finds an answer that an operation documents. An example alone is enough: its status follows.
 *
 * @throws NoAnswer when there is none; the message lists those there are
 */
export function findAnswer(
  { operationId, documented }: { operationId: string; documented: Documented },
  { status, example }: Named,
): Wish {
  if (status !== undefined && !isFinalStatus(status))
    throw new NoAnswer(400, 'No such status', `An answer has a status from 200 to 599, not \`${status}\``)
  const key = status === undefined ? keyOfExample(documented, example) : keyOfStatus(documented, status)
  if (status !== undefined && key === undefined)
    throw new NoAnswer(404, 'No such answer', `${operationId} documents no status ${status}, but ${list(documented)}`)
  if (key === undefined || (example !== undefined && !documented.get(key)?.includes(example)))
    throw new NoAnswer(
      404,
      'No such answer',
      `${operationId} has no example \`${example}\`${status === undefined ? '' : ` for ${status}`}, but ${list(documented)}`,
    )
  const code = status ?? (Number(key.replace('XX', '00')) || 500)
  return { code, ...(example !== undefined && { example }) }
}

const keyOfStatus = (documented: Documented, status: number) =>
  [String(status), `${String(status)[0]}XX`, 'default'].find((key) => documented.has(key))

const keyOfExample = (documented: Documented, example = '') =>
  [...documented].find(([, examples]) => examples.includes(example))?.[0]

const list = (documented: Documented) =>
  [...documented].map(([key, examples]) => (examples.length > 0 ? `${key} (${examples.join(', ')})` : key)).join(', ')
