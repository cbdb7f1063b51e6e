import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { problem } from '../answer/problem.ts'

/** A server that listens. */
export interface Serving {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/** @throws when the port is in use; the message names it */
export async function serveMock(listener: RequestListener, port: number, host: string): Promise<Serving> {
  const server = createServer(listener).on('clientError', refuseConnection)
  await listen(server, port, host)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
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
