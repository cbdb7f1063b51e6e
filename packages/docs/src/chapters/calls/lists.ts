import { basisView } from '../../data/basis-view.ts'
import type { OperationView } from '../../data/operation-view.ts'
import { paginationOf } from '../../data/pagination.ts'
import { operationsOf } from '../../data/vendor-docs.ts'
import { code, codeBlock, table } from '../../markup/markdown.ts'
import type { Pen } from '../../markup/pen.ts'
import { paginateSample } from '../../samples/paginate.ts'
import { type Chapter, paragraphs } from '../chapter.ts'

export const lists: Chapter = {
  id: 'chapter/lists',
  title: 'Lists',
  place: 'end',
  write: (docs, pen) => {
    const paged = operationsOf(docs).filter((view) => paginationOf(view) !== undefined)
    const whole = operationsOf(docs).filter(
      (view) => paginationOf(view) === undefined && /^list[A-Z]/.test(view.operation.id),
    )
    const [first] = paged
    return paragraphs(
      paged.length > 0 &&
        `The client asks for page after page by itself: ${code('paginate')} gives the items one by one, and ends with an error when a list repeats itself or is not what its total says.`,
      first && codeBlock('ts', paginateSample(docs, first)),
      table(
        ['Operation', 'Goes on by', 'Page size', 'Items', 'Total', 'How sure'],
        paged.map((view) => row(view, pen)),
      ),
      whole.length > 0 &&
        `${whole.map(({ id }) => pen.link(code(id), id)).join(', ')}: nothing is known of pages; what is answered is taken as the whole list.`,
    )
  },
}

function row(view: OperationView, pen: Pen): string[] {
  const { size, items, total, page, cursor } = paginationOf(view) ?? {}
  const standard = view.parameters.find(({ field }) => field.name === size)?.shape.view.default
  const goesOn = page
    ? `${code(page.parameter)}, counted in ${page.unit}s from ${page.first}`
    : cursor
      ? `${code(cursor.parameter)}: ${code(cursor.property)} of the last item`
      : ''
  const basis = basisView(view.operation)
  const own = basis?.entries.filter(({ of }) => of?.includes('pagination')) ?? []
  const [main] = own
  return [
    pen.link(code(view.id), view.id),
    goesOn,
    size === undefined ? '' : `${code(size)}${standard === undefined ? '' : `, ${String(standard)} if left out`}`,
    items === undefined ? 'the answer itself' : code(items),
    total === undefined ? 'not told' : code(total),
    basis && main ? pen.basis({ ...basis, basis: main.basis, parts: [], entries: own }) : pen.basis(basis),
  ]
}
