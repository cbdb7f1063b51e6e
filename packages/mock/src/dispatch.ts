import { type Answered, answerRequest, type Behaviour } from './answer.ts'
import type { MockAnswer, MockRequest } from './mock-request.ts'
import { problem } from './problem.ts'
import type { Vendor } from './vendor.ts'

/** A request before it is known whom it is for. */
export type IncomingRequest = Omit<MockRequest, 'path' | 'query'> & { url: URL }

/** Hands a request to its vendor: the first segment of the path is the vendor's name, then comes its own base path. */
export async function dispatch(
  vendors: readonly Vendor[],
  request: IncomingRequest,
  behaviour: Behaviour,
): Promise<Answered> {
  const { url, ...rest } = request
  const [, name = '', path = ''] = /^\/([^/]*)(.*)$/.exec(url.pathname) ?? []
  const vendor = vendors.find((known) => known.name === name)
  const base = vendor?.basePaths.find((candidate) => path.startsWith(`${candidate}/`))
  if (vendor && base !== undefined) {
    const answered = await answerRequest(
      vendor,
      { ...rest, path: path.slice(base.length), query: url.searchParams },
      behaviour,
    )
    return { ...answered, exchange: { ...answered.exchange, path: url.pathname } }
  }
  const answer = vendor ? noBasePath(vendor) : noVendor(vendors, url.pathname)
  const { title } = JSON.parse(String(answer.body)) as { title: string }
  const exchange = {
    vendor: vendor?.name ?? '',
    operationId: undefined,
    method: request.method,
    path: url.pathname,
    parameters: {},
    headers: request.headers,
    body: undefined,
    files: [],
    status: answer.status,
    reasons: [title],
  }
  return { answer, exchange }
}

const noBasePath = ({ name, title, basePaths }: Vendor): MockAnswer =>
  problem(
    404,
    'No such base path',
    `${title} is served below ${basePaths.map((basePath) => `/${name}${basePath}`).join(' and ')}`,
  )

const noVendor = (vendors: readonly Vendor[], path: string): MockAnswer =>
  problem(
    404,
    'No such vendor',
    `${path} belongs to no vendor; served here: ${vendors.map(({ name, basePaths }) => `/${name}${basePaths[0] ?? ''}`).join(', ')}`,
  )
