import { type Parameter, type SchemaView, sampleValue } from '@countersign/openapi'
import { expect } from 'vitest'
import { type Proof, proofOf, type Question } from '../../proof.ts'
import type { CallSettings } from '../../stage.ts'
import { brokenValues } from '../../values/broken-values.ts'
import { contentTypeOf, inputFor, parameterValue, usualBody } from '../../values/inputs.ts'
import { expectedOnWire, foundOnWire } from '../../values/wire.ts'
import { expectRefused } from './refused.ts'
import { expectTaken } from './requests.ts'

/** Does every parameter travel under its exact name and style, and is one that is missing or wrong refused? */
export const askParameters: Question = function* (stage, operation): Iterable<Proof> {
  const contentType = contentTypeOf(operation, usualBody(operation))
  const call = (more: object, settings: CallSettings = {}) =>
    stage.call(operation, { ...inputFor(operation, stage.subject), ...more }, { contentType, ...settings })

  for (const parameter of operation.parameters.filter(({ ignored }) => !ignored)) {
    const { name, in: place, schema, required } = parameter
    const cell = `parameter ${place} ${name}`
    yield proofOf(cell, parameter, 'name', async () => {
      for (const value of valuesOf(parameter)) {
        const outcome = await call({ [name]: value })
        expectTaken(outcome)
        const found = outcome.exchange && foundOnWire(parameter, operation.path, outcome.exchange)
        expect(found).toEqual(expectedOnWire(parameter, value))
      }
    })
    if (required)
      yield proofOf(`${cell} missing`, parameter, 'required', async () => {
        const rule = { place: [place], name, aspect: 'required', about: parameter } as const
        expectRefused(await call({ [name]: undefined }), rule)
        // The client refuses it; what the mock says of it is heard where it is lost on the way.
        if (place === 'query') expectRefused(await call({}, { request: (sent) => withoutQuery(sent, name) }), rule)
      })
    for (const { rule, aspect, value } of brokenValues(schema, parameterValue(parameter), { asText: true }))
      yield proofOf(`${cell} against ${rule}`, parameter, aspect, async () =>
        expectRefused(await call({ [name]: value }), { place: [place, name], rule, aspect, about: parameter }),
      )
  }
}

function withoutQuery(request: Request, name: string): Request {
  const url = new URL(request.url)
  url.searchParams.delete(name)
  return new Request(url, request)
}

/** The sample, every value that is listed, and where any text will do one that has to be encoded. */
function valuesOf(parameter: Parameter): unknown[] {
  const { schema } = parameter
  const values = [parameterValue(parameter), ...(schema.enum ?? []), ...(schema.extensibleEnum ?? [])]
  if (schema.type === 'boolean') values.push(true, false)
  if (schema.type === 'array' && schema.items) values.push(textsOf(schema.items))
  if (schema.type === 'string' && isFree(schema) && parameter.in !== 'header') values.push('ö a&b=c+d%2F?#e')
  return values.filter((value) => value !== null)
}

const textsOf = (items: SchemaView) => [sampleValue(items), isFree(items) ? 'ö a&b' : sampleValue(items)]

const isFree = (schema: SchemaView) =>
  schema.type === 'string' && !schema.enum && !schema.format && schema.find('pattern') === undefined
