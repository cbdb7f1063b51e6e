import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { inspect } from 'node:util'
import { type Listening, listen } from './listen.ts'
import type { FaultOptions, FaultSubject, Way } from './subject.ts'

/** What a call came to: the error it threw, or for `raw` the answer that says no. */
export interface Outcome {
  name: string
  message: string
  status?: number
  [more: string]: unknown
}

/** One client, called in one way, with servers that go wrong. */
export interface Trial<Client> {
  way: 'methods' | 'raw'
  calls: Way<Client>
  /** Runs against a server, which is closed in the end. */
  against(answers: RequestListener[], run: (server: Listening) => Promise<void>): Promise<void>
  /** What a call comes to, after looking for secrets in all that it shows. */
  outcomeOf(
    baseUrl: string,
    call?: (client: Client) => Promise<unknown>,
    options?: Partial<FaultOptions>,
  ): Promise<Outcome>
}

export function createTrial<Client>(subject: FaultSubject<Client>, way: 'methods' | 'raw'): Trial<Client> {
  const calls = subject[way]
  return {
    way,
    calls,
    async against(answers, run) {
      const server = await listen(...answers)
      try {
        await run(server)
      } finally {
        await server.close()
      }
    },
    async outcomeOf(baseUrl, call = (client) => calls.read(client), options = {}) {
      const lines: string[] = []
      const logger = { debug: (line: string) => lines.push(line) }
      const client = subject.create({ baseUrl, maxRetries: 0, logger, ...options })
      const outcome = await call(client).then(refusalIn, (error: unknown) => error as Outcome)
      const shown = [inspect(outcome, { depth: 9 }), JSON.stringify(outcome), `${outcome}`, ...lines].join('\n')
      for (const secret of subject.secrets) assert(!shown.includes(secret), 'a secret shows')
      return outcome
    },
  }
}

/** `raw` does not throw for a status that says no. */
function refusalIn(resolved: unknown): Outcome {
  const { response } = (resolved ?? {}) as { response?: Response }
  assert(response instanceof Response && !response.ok, 'the call succeeded')
  return { name: 'refusal', message: '', status: response.status }
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2))
}
