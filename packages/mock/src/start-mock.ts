import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Endpoint } from './endpoint.ts'
import type { Exchange } from './exchange.ts'
import { behave, createMockListener, type MockOptions } from './listener.ts'
import { loadVendors, type Selection } from './load.ts'
import { problem } from './problem.ts'
import type { Reply } from './replies.ts'
import type { Vendor } from './vendor.ts'

export interface StartMockOptions extends Selection, MockOptions {
  /**
   * TCP port; 0 takes a free one.
   * @default 0
   */
  port?: number
  /**
   * Address to listen on.
   * @default '127.0.0.1'
   */
  host?: string
  /** Called after each request. */
  onExchange?: (exchange: Exchange) => void
}

const mostKept = 1000

/** A running mock. */
export interface Mock {
  /** `http://127.0.0.1:<port>` */
  url: string
  vendors: readonly Vendor[]
  /**
   * The base URL to give to a vendor's client: `urlFor('sigma')` is `<url>/sigma/v1`.
   * @throws for a vendor that is not served
   */
  urlFor(vendor: string): string
  /** What was asked so far, the latest 1000, oldest first: operationId, parameters, parsed body, files, status. */
  requests: Exchange[]
  /**
   * Makes an operation answer what a test needs: a documented status or example, or what a function returns. Of several
   * replies each is given once and the last one from then on.
   *
   * @throws for an operation or an answer that the spec does not have
   * @example
   * mock.when('sigma', 'approveMerit').replyWith({ status: 409 })
   * mock.when('sigma', 'getMerit').replyWith(() => ({ status: 503 }), { status: 200 })
   */
  when(vendor: string, operationId: string): { replyWith(...replies: [Reply, ...Reply[]]): void }
  /** Forgets the replies and the requests. */
  reset(): void
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/**
 * Starts the mocks of one or several vendors on one port.
 *
 * @throws when a vendor is unknown or the port is in use
 *
 * @example
 * const mock = await startMock({ vendors: ['signitic'] })
 * const signitic = createSigniticClient({ apiKey: 'any', baseUrl: mock.urlFor('signitic') })
 */
export async function startMock({
  port = 0,
  host = '127.0.0.1',
  onExchange,
  ...options
}: StartMockOptions = {}): Promise<Mock> {
  const vendors = await loadVendors(options)
  const behaviour = behave(options)
  const requests: Exchange[] = []
  const keep = (exchange: Exchange) => {
    if (requests.push(exchange) > mostKept) requests.shift()
    onExchange?.(exchange)
  }
  const server = createServer(createMockListener(vendors, behaviour, keep)).on('clientError', refuseConnection)
  await listen(server, port, host)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`
  const find = (name: string): Vendor => {
    const vendor = vendors.find((known) => known.name === name)
    if (!vendor) throw new Error(`${name} is not served here, but ${vendors.map((known) => known.name).join(', ')}`)
    return vendor
  }
  return {
    url,
    vendors,
    requests,
    urlFor: (name) => `${url}/${name}${find(name).basePaths[0] ?? ''}`,
    when: (name, operationId) => ({
      replyWith: (...replies) => behaviour.replies.set(findEndpoint(find(name), operationId), replies),
    }),
    reset() {
      requests.length = 0
      behaviour.replies.clear()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function findEndpoint({ name, routes }: Vendor, operationId: string): Endpoint {
  const route = routes.find(({ target }) => target.operationId === operationId)
  if (!route)
    throw new Error(
      `${name} has no operation ${operationId}, but ${routes.map(({ target }) => target.operationId).join(', ')}`,
    )
  return route.target
}

/** Answers what is no HTTP, or too much of it, instead of just hanging up. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const { body, headers } = problem(
    Number(status.slice(0, 3)),
    status.slice(4),
    `The request is not readable: ${error.code ?? error.message}`,
  )
  const lines = [
    `HTTP/1.1 ${status}`,
    `content-type: ${headers['content-type']}`,
    `content-length: ${Buffer.byteLength(String(body))}`,
    'connection: close',
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${String(body)}`)
}

/**
 * Listens, or explains why not.
 *
 * @throws when the port is in use; the message names it
 */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} on ${host} is in use: stop what listens there or choose another with --port`, {
              cause: error,
            })
          : error,
      )
    })
    server.listen(port, host, resolve)
  })
}
