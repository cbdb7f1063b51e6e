import type { RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { type Listening, listen } from './faults/listen.ts'

export { respond, respondJson } from './faults/listen.ts'

/** A server on loopback for one test; it is closed when the test ends. */
export async function serve(...answers: RequestListener[]): Promise<Omit<Listening, 'close'>> {
  const server = await listen(...answers)
  onTestFinished(server.close)
  return server
}
