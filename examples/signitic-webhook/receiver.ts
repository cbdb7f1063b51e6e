import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { AuthenticationError, ResponseFormatError, receiveContactSubmitted } from '@countersign/signitic'
import type { Surroundings } from '../shared/command.ts'
import type { Store } from './store.ts'

export interface Receiver extends Pick<Surroundings, 'print' | 'warn'> {
  /** The key that Signitic sends with each delivery. */
  apiKey: string
  store: Store
}

/** Takes the contacts that visitors leave on vCards. What it prints holds no personal data. */
export function createReceiver({ apiKey, store, print, warn }: Receiver): RequestListener {
  async function receive(request: IncomingMessage): Promise<number> {
    if (request.url !== '/contacts') return 404
    if (request.method !== 'POST') return 405
    const contact = await receiveContactSubmitted(request, { apiKey })
    print(store.keep(contact) ? 'a contact was kept' : 'a contact came again')
    return 204
  }

  return (request: IncomingMessage, response: ServerResponse) => {
    receive(request)
      .catch((error: unknown) => {
        if (!(error instanceof Error)) throw error
        warn(error.message)
        if (error instanceof AuthenticationError) return 401
        // The contact is lost unless the sender tries again.
        return error instanceof ResponseFormatError ? error.status : 500
      })
      .then((status) => response.writeHead(status).end())
  }
}
