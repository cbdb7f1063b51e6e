import { answerFor, type Operation } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../proof.ts'
import { type Stage, vendor } from '../stage.ts'
import type { Asked } from '../subject.ts'
import { completeValues } from '../values/complete-value.ts'
import { inputFor } from '../values/inputs.ts'

/** `x-pagination` of specs/README.md. */
interface Pagination {
  size?: string
  items?: string
  total?: string
  page?: { parameter: string; first: number; unit: 'page' | 'item' }
  cursor?: { parameter: string; property: string }
}

type Item = Record<string, unknown>

/** Does a list go on as the spec says, and is the loss of what it goes on by told? */
export const askPages: Question = function* (stage, operation): Iterable<Proof> {
  const rules = operation.extensions['x-pagination'] as Pagination | undefined
  if (!rules) return
  const list = makeList(operation, rules)

  yield proofOf('pages', operation, 'pagination', async () => {
    expect(await read(stage, operation, rules, list)).toEqual(list)
  })
  if (rules.cursor) {
    const { property } = rules.cursor
    yield proofOf(`pages without ${property}`, operation, 'pagination', async () => {
      const { [property]: _, ...last } = list[1] ?? {}
      await expectTold(read(stage, operation, rules, [list[0] ?? {}, last]), property)
    })
  }
  if (rules.total !== undefined) {
    const { total } = rules
    yield proofOf(`pages without ${total}`, operation, 'pagination', () =>
      expectTold(read(stage, operation, { ...rules, total: 'elsewhere' }, list), total),
    )
  }
}

const expectTold = (reading: Promise<unknown>, field: string) =>
  expect(reading).rejects.toMatchObject({ name: 'ResponseFormatError', message: expect.stringContaining(field) })

const pageSize = 2

/** Five items that can be told apart. */
function makeList(operation: Operation, { items, cursor }: Pagination): Item[] {
  const schema = answerFor(operation, 200)?.content[0]?.schema
  const [page] = schema ? completeValues(schema, 'answered') : []
  const [item] = (items === undefined ? page : (page as Record<string, unknown>)[items]) as Item[]
  return Array.from({ length: 5 }, (_, index) => ({ ...item, [cursor?.property ?? 'id']: `item-${index}` }))
}

/** Reads a list to its end, page after page as the spec says that the vendor serves it. */
async function read(stage: Stage, operation: Operation, rules: Pagination, list: Item[]): Promise<unknown[]> {
  const start = ({ parameters }: Asked) => {
    if (rules.cursor) {
      const { parameter, property } = rules.cursor
      if (!(parameter in parameters)) return 0
      return list.findIndex((item) => item[property] === parameters[parameter]) + 1
    }
    const { parameter = '', first = 0, unit = 'page' } = rules.page ?? {}
    return (Number(parameters[parameter] ?? first) - first) * (unit === 'page' ? pageSize : 1)
  }
  stage.mock.when(vendor, operation.id).replyWith((asked) => {
    const page = list.slice(start(asked), start(asked) + pageSize)
    const named = { [rules.items ?? '']: page, ...(rules.total !== undefined && { [rules.total]: list.length }) }
    return { status: 200, body: rules.items === undefined ? page : named }
  })
  const seen: unknown[] = []
  try {
    const method = stage.methodOf(operation, {
      fetch: (url, init) => {
        stage.seen.push(String(url))
        return stage.mock(new Request(url, init))
      },
    })
    const size = rules.size === undefined ? {} : { [rules.size]: pageSize }
    for await (const item of method.paginate?.({ ...inputFor(operation, stage.subject), ...size }) ?? [])
      seen.push(item)
    return seen
  } finally {
    stage.mock.reset()
  }
}
