import { inspect } from 'node:util'
import { isJson, type Operation, type SchemaView, type Statement } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../proof.ts'
import type { Stage } from '../stage.ts'
import { completeValues } from '../values/complete-value.ts'
import { type FieldPath, valueAt, withField } from '../values/field-path.ts'
import { fieldsOf } from '../values/fields.ts'
import { contentTypeOf, type Input, inputFor, usualBody } from '../values/inputs.ts'

const marker = 'zq7-not-to-be-seen'

/** Does nothing that the spec calls sensitive show in an error or a log, wherever the vendor repeats it? */
export const askSecrets: Question = function* (stage, operation): Iterable<Proof> {
  for (const parameter of operation.parameters.filter(({ ignored, sensitive }) => !ignored && sensitive !== undefined))
    yield proofOf(`hides ${parameter.name}`, parameter, undefined, () =>
      expectHidden(stage, operation, { sent: { [parameter.name]: marker } }),
    )

  const sent = operation.body?.content.find(({ mediaType }) => isJson(mediaType))
  for (const { name, about, path } of sensitiveFields(sent?.schema))
    yield proofOf(`hides ${name} that is sent`, about, undefined, async () => {
      const [value] = sent?.schema ? completeValues(sent.schema, 'sent') : []
      if (sent) await expectHidden(stage, operation, { sent: bodyWith(value, path) })
    })

  const shown = new Set<string>()
  for (const { content } of operation.answers)
    for (const { schema, mediaType } of content.filter((one) => isJson(one.mediaType)))
      for (const { name, about, path } of sensitiveFields(schema)) {
        if (shown.has(name)) continue
        shown.add(name)
        yield proofOf(`hides ${name} that is answered as ${mediaType}`, about, undefined, async () => {
          const [value] = schema ? completeValues(schema, 'answered') : []
          await expectHidden(stage, operation, { answered: withField(value, path, { value: marker }) })
        })
      }

  yield {
    cell: 'hides the credential',
    basis: undefined,
    run: async () => {
      const { exchange } = await stage.call(operation, inputFor(operation, stage.subject), usualSettings(operation))
      const { headers = new Headers(), url } = exchange?.request ?? {}
      const secrets = [...stage.model.securitySchemes.values()].flatMap(({ credential }) => {
        if (credential.type === 'apiKey') return [headers.get(credential.name), url?.searchParams.get(credential.name)]
        const token = headers.get('authorization')?.replace(/^\w+ /, '')
        return credential.type === 'basic' && token ? [token, atob(token).split(':')[1]] : [token]
      })
      for (const secret of secrets) if (secret) await expectHidden(stage, operation, { secret })
    },
  }
}

const usualSettings = (operation: Operation) => ({ contentType: contentTypeOf(operation, usualBody(operation)) })

const bodyWith = (value: unknown, path: FieldPath): Input => ({ body: withField(value, path, { value: marker }) })

/** Fields that the spec calls sensitive, each name once. */
function sensitiveFields(schema: SchemaView | undefined): { name: string; about: Statement; path: FieldPath }[] {
  if (!schema) return []
  const [value] = completeValues(schema, 'answered')
  const found = new Map<string, { name: string; about: Statement; path: FieldPath }>()
  for (const field of fieldsOf(schema)) {
    const name = field.path.findLast((key) => key !== '0') ?? ''
    if (field.schema.sensitive === undefined || found.has(name) || valueAt(value, field.path) === undefined) continue
    found.set(name, { name, about: field.schema, path: field.path })
  }
  return [...found.values()]
}

/** What is sensitive in a call, and in the answer that repeats it. */
interface Repeated {
  sent?: Input
  answered?: unknown
  secret?: string
}

async function expectHidden(stage: Stage, operation: Operation, { sent = {}, answered, secret = marker }: Repeated) {
  const lines: string[] = []
  const said = { message: `About ${secret}: no.`, code: 'NO', answered }
  const method = stage.methodOf(operation, {
    fetch: async () => Response.json(said, { status: 418 }),
    logger: { debug: (line) => lines.push(line) },
  })
  const input = { ...inputFor(operation, stage.subject), ...sent }
  const { contentType } = usualSettings(operation)
  const options = {
    maxRetries: 0,
    ...(contentType !== undefined && { contentType: 'body' in sent ? 'application/json' : contentType }),
  }
  const error: unknown = await method.withResponse(input, options).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toMatchObject({ name: 'ApiError', status: 418 })
  const shown = [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), ...lines].join('\n')
  expect(shown).not.toContain(secret)
}
