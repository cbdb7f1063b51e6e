import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { requestOf, targetOf } from '../sample-request.ts'
import { listOperations, type Spec } from '../spec.ts'
import type { GetMock } from './served-mock.ts'

/**
 * Tests that every answer the mock can give is one that the spec describes: all operations x statuses x examples, each
 * validated against the schema of its own spec.
 *
 * @param answer sends a request to the vendor's real URL, through the server (`throughServer`) or in-process
 */
export function describeTruth(
  vendors: string[],
  mock: GetMock,
  answer: (url: string, init: RequestInit, vendor: string) => Promise<Response>,
): void {
  describe.each(vendors)('every answer of %s', (vendor) => {
    test('is one that its spec describes', async () => {
      const spec = mock().specs[vendor] as Spec & {
        servers: { url: string; variables?: Record<string, { default: string }> }[]
      }
      const ajv = addFormats.default(new Ajv.default({ strict: false }))
      ajv.addFormat('html', true).addSchema(spec, vendor)
      const base = Object.entries(spec.servers[0]?.variables ?? {}).reduce(
        (url, [name, variable]) => url.replace(`{${name}}`, variable.default),
        spec.servers[0]?.url ?? '',
      )
      let answers = 0
      for (const operation of listOperations(spec)) {
        for (const { status, examples } of operation.responses) {
          for (const example of examples) {
            const code = status === 'default' ? 500 : Number(status.replace('XX', '04'))
            const response = await answer(
              `${base}${targetOf(operation)}`,
              requestOf(operation, { prefer: `code=${code}, example=${example.name}`, accept: example.mediaType }),
              vendor,
            )
            const where = `${operation.operationId} ${status} ${example.name}`
            expect([where, response.status, response.headers.get('content-type')]).toEqual([
              where,
              code,
              example.mediaType,
            ])
            if (example.binary) {
              expect([where, Buffer.from(await response.arrayBuffer()).toString('base64')]).toEqual([
                where,
                example.value,
              ])
            } else {
              const text = await response.text()
              const value: unknown = /json/.test(example.mediaType) ? JSON.parse(text) : text
              expect([where, value]).toEqual([where, example.value])
              const validate = ajv.compile({ $ref: `${vendor}#${example.schemaPointer}` })
              expect([where, validate(value) || validate.errors]).toEqual([where, true])
            }
            answers += 1
          }
        }
      }
      expect(answers).toBeGreaterThan(0)
    })
  })
}

/** Sends the same request to the server: the vendor's origin is swapped for the mock's. */
export const throughServer = (mock: GetMock) => (url: string, init: RequestInit, vendor: string) => {
  const { pathname, search } = new URL(url)
  return fetch(`${mock().url}/${vendor}${pathname}${search}`, init)
}
