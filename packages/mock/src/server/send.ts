import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MockAnswer } from '../answer/answer.ts'
import { corsHeaders } from './cors.ts'

/** Puts an answer on the wire, or what is to go wrong with it. */
export function send(
  message: IncomingMessage,
  response: ServerResponse,
  asked: Record<string, string>,
  { status, headers, body, fault }: MockAnswer,
): void {
  if (fault === 'timeout') return
  if (fault === 'reset') return void message.socket.resetAndDestroy()
  if (fault === 'refused') return void message.socket.destroy()
  // https://www.rfc-editor.org/rfc/rfc9110#section-8.6: a 204 has no length either
  const length = status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...headers, ...corsHeaders(asked, headers), ...length })
  if (fault === 'truncated') return void response.write(half(body), () => message.socket.destroy())
  response.end(message.method === 'HEAD' ? undefined : body)
  message.resume()
}

export const half = (body: MockAnswer['body']): MockAnswer['body'] => body.slice(0, Math.floor(body.length / 2))
