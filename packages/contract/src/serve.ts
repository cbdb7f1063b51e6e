import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server on loopback for one test; it is closed when the test ends. */
export async function serve(...answers: RequestListener[]): Promise<{ url: string; requests: IncomingMessage[] }> {
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
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** Answers with a status, a content type and a body. */
export const respond =
  (status: number, type: string | undefined, body = '', headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(body)
  }

export const respondJson = (status: number, body: unknown, headers?: Record<string, string>): RequestListener =>
  respond(status, 'application/json', JSON.stringify(body), headers)
