import { type Answer, isForm, isJson, type Operation, sampleValue, successes } from '@countersign/openapi'
import { literal } from '../../generate/print.ts'
import type { Subject } from './subject.ts'

/** Two calls for the tests of what goes wrong: one that may be repeated, one that must not be. */
export interface SampleCalls {
  read: string
  write: string
}

/** The calls of a spec that will do, as text; undefined where it has none of one kind. */
export function sampleCalls({ model, methods }: Subject): SampleCalls | undefined {
  const usable = model.operations.filter((operation) => !operation.elsewhere && answersJson(operation))
  const read = usable.find(({ method, body }) => method === 'get' && !body)
  const write = usable.find(
    (operation) => operation.method === 'post' && operation.keyword('x-idempotent') !== true && !hasFiles(operation),
  )
  const textOf = (operation: Operation, options = '') =>
    `client.${methods.get(operation)}(${literal(inputOf(operation))}${options})`
  return read && write && { read: textOf(read, ', options'), write: textOf(write) }
}

/** Whether a success is JSON and nothing else, so that anything else is a fault. */
function answersJson(operation: Operation): boolean {
  const answers = successes(operation)
  return answers.length > 0 && answers.every(isJsonAlone)
}

const isJsonAlone = ({ content }: Answer) =>
  content.length > 0 && content.every(({ mediaType, schema }) => isJson(mediaType) && !schema?.nullable)

const hasFiles = ({ body }: Operation) =>
  body?.content.some(({ binary, mediaType }) => binary || isForm(mediaType)) ?? false

/** The least that an operation takes. */
export function inputOf({ parameters, body }: Operation): Record<string, unknown> {
  const required = parameters.filter((parameter) => parameter.required && !parameter.ignored)
  const [content] = body?.content ?? []
  return {
    ...Object.fromEntries(required.map((parameter) => [parameter.name, sampleValue(parameter)])),
    ...(body?.required && content && { body: sampleValue(content) }),
  }
}
