import { answer, type MockAnswerSent, type MockRequest, problem } from './answer.ts'
import type { Wish } from './prism.ts'
import type { Vendor } from './vendor.ts'

/** A request as it arrived, and what came of it. */
export interface Exchange {
  vendor: string
  operationId: string | undefined
  method: string
  path: string
  status: number
  reasons: string[]
}

/** A request before it is known whom it is for. */
export type IncomingRequest = Omit<MockRequest, 'path' | 'query'> & { url: URL }

/** Hands a request to its vendor: the first segment of the path is the vendor's name, then comes its own base path. */
export async function dispatch(
  vendors: readonly Vendor[],
  { url, ...request }: IncomingRequest,
  defaults: Wish,
): Promise<{ answered: MockAnswerSent; exchange: Exchange }> {
  const [, name = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(url.pathname) ?? []
  const vendor = vendors.find((known) => known.name === name)
  const answered = vendor
    ? await answerBelow(vendor, rest, { ...request, query: url.searchParams }, defaults)
    : unknownVendor(vendors, url.pathname)
  return {
    answered,
    exchange: {
      vendor: vendor?.name ?? '',
      operationId: answered.operationId,
      method: request.method,
      path: url.pathname,
      status: answered.status,
      reasons: answered.reasons,
    },
  }
}

async function answerBelow(
  vendor: Vendor,
  path: string,
  request: Omit<MockRequest, 'path'>,
  defaults: Wish,
): Promise<MockAnswerSent> {
  const base = vendor.basePaths.find((candidate) => path.startsWith(`${candidate}/`))
  if (base === undefined)
    return problem(
      404,
      'No such base path',
      `${vendor.title} is served below ${vendor.basePaths.map((basePath) => `/${vendor.name}${basePath}`).join(' and ')}`,
    )
  return answer(vendor, { ...request, path: path.slice(base.length) }, defaults)
}

const unknownVendor = (vendors: readonly Vendor[], path: string) =>
  problem(
    404,
    'No such vendor',
    `${path} belongs to no vendor; served here: ${vendors.map(({ name, basePaths }) => `/${name}${basePaths[0] ?? ''}`).join(', ')}`,
  )
