import { type Operation, unsupported } from '@countersign/openapi'
import { type Code, callOf } from '../print.ts'
import type { VendorModel } from '../vendor-model.ts'

/** How a list continues (`x-pagination`). */
interface Pagination {
  items?: string
  total?: string
  size?: string
  page?: { parameter: string; first: number; unit: 'page' | 'item' }
  cursor?: { parameter: string; property: string }
}

export const paginationOf = (operation: Operation) => operation.extensions['x-pagination'] as Pagination | undefined

/** The function that follows a list to its end. */
export function pagination(vendor: VendorModel, operation: Operation): Code | undefined {
  const declared = paginationOf(operation)
  if (!declared) return undefined
  const { items, total, page, cursor } = declared
  const parameter = (page ?? cursor)?.parameter
  if (!operation.parameters.some(({ name }) => name === parameter)) {
    const what = `goes on by a parameter ${parameter}, which it does not have`
    vendor.refuse(unsupported(operation, operation, what, 'Correct `x-pagination`.'))
  }
  if (cursor)
    return callOf('cursorPages', { items, cursor: { parameter: cursor.parameter, property: cursor.property } })
  return callOf('numberedPages', { items, total, page })
}
