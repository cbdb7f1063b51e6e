import type { OperationView } from './operation-view.ts'

/** How a list goes on. */
export interface Pagination {
  readonly size?: string
  readonly items?: string
  readonly total?: string
  readonly page?: { readonly parameter: string; readonly first: number; readonly unit: string }
  readonly cursor?: { readonly parameter: string; readonly property: string }
}

/** What the spec says of how a list goes on (`x-pagination`). */
export function paginationOf({ operation }: OperationView): Pagination | undefined {
  const declared = operation.extensions['x-pagination']
  return typeof declared === 'object' && declared !== null ? (declared as Pagination) : undefined
}
