import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback, and what it was asked. */
export interface Listening {
  url: string
  requests: IncomingMessage[]
  close(): Promise<void>
}

/** Starts a server that gives the answers in turn, the last one over and over. */
export async function listen(...answers: RequestListener[]): Promise<Listening> {
  const requests: IncomingMessage[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)] as RequestListener
    requests.push(request)
    request.resume()
    answer(request, response as never)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close }
}

/** Answers with a status, a content type and a body. */
export const respond =
  (status: number, type: string | undefined, body = '', headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(body)
  }

export const respondJson = (status: number, body: unknown, headers?: Record<string, string>): RequestListener =>
  respond(status, 'application/json', JSON.stringify(body), headers)

/** Never answers. */
export const silence: RequestListener = () => {}

/** Ends the connection without an answer. */
export const hangUp: RequestListener = (_, response) => {
  response.destroy()
}
