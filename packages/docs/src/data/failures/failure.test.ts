import { join } from 'node:path'
import { successes } from '@countersign/openapi'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { environmentOf } from '../../samples/values/environment.ts'
import { sampleInput } from '../../samples/values/input.ts'
import { docsOf, root, vendors } from '../../testing/vendors.ts'
import { operationsOf, type VendorDocs } from '../vendor-docs.ts'
import type { Failure } from './failures.ts'
import { failuresOf } from './failures.ts'

// What a client waits for passes at once; what it still has to load may take its time.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** One of each kind of failure: another example of the same answer is no other failure. */
function kindsOf(docs: VendorDocs): Failure[] {
  const kinds = new Map<string, Failure>()
  for (const failure of failuresOf(operationsOf(docs))) {
    const { view, status, code } = failure
    kinds.set(`${view.id} answers ${status}${code === undefined ? '' : ` with code ${code}`}`, failure)
  }
  return [...kinds].map(([name, failure]) => ({ ...failure, name }))
}

describe.each(vendors)('what the page of %s says of failures is what the client does', (vendor) => {
  const docs = docsOf(vendor)

  test.each(kindsOf(docs).map((failure) => [(failure as Failure & { name: string }).name, failure] as const))(
    '%s',
    async (_, { view, status, example, answer, thrown, repeated }) => {
      const types = answer.contents.map(({ content }) => content.mediaType)
      let calls = 0
      const fetch = async () => {
        calls += 1
        const text = typeof example?.value === 'string' ? example.value : JSON.stringify(example?.value ?? {})
        const [type = 'application/json'] = types
        return new Response(text, { status: anyOf(status), headers: { 'content-type': type } })
      }
      const call = await methodOf(docs, view, fetch)
      expect((await outcomeOf(call()))?.name).toBe(thrown)
      expect(calls > 1).toBe(repeated)
      expect(successes(view.operation).length).toBeGreaterThan(0)
    },
  )
})

/** What a call throws, however long it waits between its attempts. */
async function outcomeOf(call: Promise<unknown>): Promise<Error | undefined> {
  let open = true
  const outcome = call.then(
    () => undefined,
    (error: Error) => error,
  )
  void outcome.finally(() => {
    open = false
  })
  while (open) {
    await vi.runAllTimersAsync()
    await new Promise(setImmediate)
  }
  return outcome
}

/** One that is not named by itself: `default` is every other status, `4XX` all of its hundred. */
const anyOf = (status: string) => Number(status.replace('default', '418').replace('XX', '18'))

/** A call of an operation with the client of the vendor, as the sample does it. */
async function methodOf(
  docs: VendorDocs,
  view: Failure['view'],
  fetch: typeof globalThis.fetch,
): Promise<() => Promise<unknown>> {
  const module = (await import(join(root, 'packages', docs.vendor, 'src/index.ts'))) as Record<string, Factory>
  for (const [name, value] of Object.entries(environmentOf(docs, view))) vi.stubEnv(name, value)
  const client = module[docs.client.factory]?.fromEnv({
    fetch,
    timeout: Number.POSITIVE_INFINITY,
    ...(view.guessedPath !== undefined && { allowInferredPaths: true }),
  })
  vi.unstubAllEnvs()
  const { parameters, body } = sampleInput(view, docs.names)
  const given = Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
  const input = body ? { ...given, body: bodyOf(body) } : given
  return () => client?.[view.id]?.(input) ?? Promise.resolve()
}

type Factory = { fromEnv(options: object): Record<string, (input: object) => Promise<unknown>> }

function bodyOf(body: NonNullable<ReturnType<typeof sampleInput>['body']>): unknown {
  if (body.kind === 'value') return body.value
  if (body.kind === 'file') return new Blob([new Uint8Array(body.file.bytes)], { type: body.file.mediaType })
  return Object.fromEntries(
    body.fields.map(({ name, value, file }) => [
      name,
      file ? new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }) : value,
    ]),
  )
}
