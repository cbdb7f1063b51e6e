import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { format } from 'node:util'
import { createMockFetch } from '../../mock/src/index.ts'

// node runner.ts <job.json>: runs programs one after the other, with the mock in the place of every vendor.

/** A program by its file, and what it finds in the environment besides what is there. */
export interface Program {
  file: string
  environment?: Readonly<Record<string, string>>
}

/** What is to be run, and where the answer goes. */
export interface Job {
  programs: readonly Program[]
  /** A module that exports `given`: what the programs find as globals. */
  atHand: string
  /** Files of specs by vendor. */
  specs: Record<string, string>
  /** JSON that is answered where no spec says so, by URL. */
  elsewhere: Record<string, unknown>
  /** Where {@link Outcomes} are written. */
  outcomes: string
}

/** What a program printed, and why it failed, by its file name. */
export type Outcomes = Record<string, { printed: string; failure?: string }>

const patience = 30_000
const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Job
const mock = createMockFetch({ specs: job.specs })
const real = globalThis.fetch
const isLoopback = (hostname: string) => /^(localhost|127\.0\.0\.1|\[::1])$/.test(hostname)
const fetchOrMock: typeof fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input))
  const elsewhere = job.elsewhere[`${url.origin}${url.pathname}`]
  if (elsewhere !== undefined) return Promise.resolve(Response.json(elsewhere))
  return isLoopback(url.hostname) ? real(input, init) : mock(input, init)
}

globalThis.fetch = fetchOrMock
const { given } = (await import(job.atHand)) as { given: object }
const outcomes: Outcomes = {}
let printed: string[] = []
for (const name of ['log', 'info', 'warn', 'error', 'table'] as const)
  console[name] = (...values: unknown[]) => void printed.push(format(...values))
let failed: (error: unknown) => void = () => {}
process.on('unhandledRejection', (error) => failed(error)).on('uncaughtException', (error) => failed(error))

const usual = { ...process.env }
for (const { file, environment } of job.programs) {
  printed = []
  process.env = { ...usual, ...environment }
  Object.assign(globalThis, given, { fetch: fetchOrMock })
  const failure = await new Promise<unknown>((resolve) => {
    failed = resolve
    const timer = setTimeout(() => resolve(new Error(`did not end within ${patience / 1000} s`)), patience)
    import(file)
      .then(() => new Promise(setImmediate))
      .then(() => resolve(undefined), resolve)
      .finally(() => clearTimeout(timer))
  })
  outcomes[basename(file)] = { printed: printed.join('\n'), ...(failure ? { failure: format(failure) } : {}) }
}
writeFileSync(job.outcomes, JSON.stringify(outcomes))
process.exit() // a program may have left a server or a timer behind
