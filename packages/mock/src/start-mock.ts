import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange } from './dispatch.ts'
import { createMockListener, type MockOptions } from './listener.ts'
import { loadVendors, type Selection } from './load.ts'

export interface StartMockOptions extends Selection, MockOptions {
  /**
   * TCP port; 0 takes a free one.
   * @default 0
   */
  port?: number
  /** @default '127.0.0.1' */
  host?: string
}

/** A running mock. */
export interface Mock {
  /** `http://127.0.0.1:<port>` */
  url: string
  /**
   * The base URL to give to a vendor's client: `urlFor('sigma')` is `<url>/sigma/v1`.
   * @throws for a vendor that is not served
   */
  urlFor(vendor: string): string
  /** What was asked so far, oldest first. */
  requests: Exchange[]
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
export async function startMock({ port = 0, host = '127.0.0.1', ...options }: StartMockOptions = {}): Promise<Mock> {
  const vendors = await loadVendors(options)
  const requests: Exchange[] = []
  const server = createServer(createMockListener(vendors, options, (exchange) => requests.push(exchange)))
  await listen(server, port, host)
  const url = `http://${host}:${(server.address() as AddressInfo).port}`
  return {
    url,
    requests,
    urlFor(name) {
      const vendor = vendors.find((known) => known.name === name)
      if (!vendor) throw new Error(`${name} is not served here, but ${vendors.map((known) => known.name).join(', ')}`)
      return `${url}/${name}${vendor.basePaths[0] ?? ''}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
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
