import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@countersign/client'
import { createMockFetch } from '@countersign/mock'
import type { Names, Operation, SpecModel } from '@countersign/openapi'
import { checkAnswer } from '../source/check-answer.ts'
import type { Sent } from '../source/check-body.ts'
import { checkRequest, type Findings } from '../source/check-request.ts'
import { type Json, listOperations, type SourceOperation } from '../source/document.ts'
import { SchemaChecker } from '../source/schema.ts'
import { credentialsOf } from './credentials.ts'
import { type Call, callsOf } from './inputs.ts'
import { Wrong } from './outcome.ts'

type Method = (input: object, options?: object) => Promise<unknown>

/** What the calls of a document came to. */
export interface Called {
  calls: number
  unchecked: number
}

/** What is said of each kind of fault at most. */
const mostReasons = 40

/**
 * Calls every operation of the source through the generated client, over the mock, and checks both sides against the
 * source.
 *
 * @throws Wrong
 */
export async function callAll(
  folder: string,
  vendor: string,
  source: Json,
  model: SpecModel,
  names: Names,
): Promise<Called> {
  const { api } = (await import(pathToFileURL(join(folder, 'packages', vendor, 'src/operations.gen.ts')).href)) as {
    api: Parameters<typeof createClient>[0]
  }
  const recorder = createRecorder(createMockFetch({ specs: { [vendor]: model.document as object } }))
  const client = createClient(api, {
    credentials: credentialsOf(model) as never,
    fetch: recorder.fetch,
    maxRetries: 0,
    allowInsecureHttp: true,
    baseUrl: baseUrlOf(model),
  }) as Record<string, unknown>
  const checker = new SchemaChecker(source)
  const reasons: string[] = []
  const result: Called = { calls: 0, unchecked: 0 }
  const operations = [...names.methods.keys()]
  const sources = listOperations(source)
  for (const expected of sources) {
    const where = `${expected.method} ${expected.path}`
    const isOf = ({ method }: Operation, path: string) =>
      method === expected.method.toLowerCase() && path === expected.path
    // What the source has twice but for the names of variables has these behind a `#`.
    const operation =
      operations.find((one) => isOf(one, one.path)) ?? operations.find((one) => isOf(one, one.path.replace(/#.*/s, '')))
    const method = operation && client[names.methods.get(operation) ?? '']
    if (!operation || typeof method !== 'function') {
      reasons.push(`${where}: is no method of the client`)
      continue
    }
    for (const call of callsOf(operation, names)) {
      const faults = await callOne(method as Method, call, recorder, source, checker, sources, expected, result)
      reasons.push(...faults.map((fault) => `${where} (${call.kind}): ${fault}`))
    }
  }
  if (reasons.length > 0) throw new Wrong(reasons.slice(0, mostReasons))
  return result
}

async function callOne(
  method: Method,
  { input, contentType }: Call,
  recorder: Recorder,
  source: Json,
  checker: SchemaChecker,
  sources: readonly SourceOperation[],
  expected: SourceOperation,
  result: Called,
): Promise<string[]> {
  recorder.clear()
  result.calls += 1
  const failure = await method(input, contentType === undefined ? {} : { contentType }).then(
    () => undefined,
    (error: unknown) => error as Error & { status?: number },
  )
  const { sent, answer } = recorder
  if (!sent) return [`nothing was sent: ${failure?.name}: ${failure?.message}`.slice(0, 500)]
  const findings: Findings[] = [await checkRequest(source, checker, expected, sent)]
  if (answer) findings.push(await checkAnswer(checker, sources, expected, answer))
  const faults = findings.flatMap((finding) => finding.faults)
  result.unchecked += findings.reduce((sum, { unchecked }) => sum + unchecked.length, 0)
  if (!answer) faults.push(`no answer: ${failure?.name}: ${failure?.message}`)
  else if (failure && !(failure.name.endsWith('Error') && failure.status === answer.status && !answer.ok))
    faults.push(`the client does not take the answer ${answer.status}: ${failure.name}: ${failure.message}`)
  return faults.map((fault) => fault.slice(0, 500))
}

interface Recorder {
  fetch: typeof fetch
  sent: Sent | undefined
  answer: Response | undefined
  clear(): void
}

/** A fetch that remembers what went through it last. */
function createRecorder(inner: typeof fetch | ((input: string, init?: RequestInit) => Promise<Response>)): Recorder {
  const recorder: Recorder = {
    sent: undefined,
    answer: undefined,
    clear() {
      recorder.sent = undefined
      recorder.answer = undefined
    },
    async fetch(input, init) {
      const request = new Request(input, init)
      const copy = request.clone()
      const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
      const body = new Uint8Array(await copy.arrayBuffer())
      recorder.sent = { method: request.method, url, headers: request.headers, body: request.body ? body : undefined }
      const answer = await inner(request as never)
      recorder.answer = answer.clone()
      return answer
    },
  }
  return recorder
}

/** The first server, with the usual values of its variables; one without a host is on this machine. */
function baseUrlOf({ servers: [server] }: SpecModel): string {
  const usual = (name: string) => {
    const variable = server?.variables.get(name)
    return variable?.default ?? variable?.enum[0] ?? 'localhost'
  }
  const url = (server?.url ?? '/').replaceAll(/\{(.+?)\}/g, (_, name: string) => usual(name))
  return /^https?:/i.test(url) ? url : `http://localhost${url.startsWith('/') ? url : `/${url}`}`.replace(/\/$/, '')
}
