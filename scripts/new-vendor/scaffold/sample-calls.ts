import { type Answer, isForm, isJson, type Operation, sampleValue, successes } from '@countersign/openapi'
import { literal, quote } from '../../generate/print.ts'
import type { Subject } from './subject.ts'

/** Two calls for the tests of what goes wrong, by method and by `raw`: one may be repeated, one must not be. */
export interface SampleCalls {
  methods: { read: string; write: string }
  raw: { read: string; write: string }
}

/** The calls of a spec that will do, as text; undefined where it has none of one kind. */
export function sampleCalls({ model, methods }: Subject): SampleCalls | undefined {
  const usable = model.operations.filter(
    (operation) => !operation.elsewhere && !/[#?]/.test(operation.path) && answersJson(operation),
  )
  const read = usable.find(({ method, body }) => method === 'get' && !body)
  const write = usable.find(
    (operation) => operation.method === 'post' && operation.keyword('x-idempotent') !== true && !hasFiles(operation),
  )
  if (!read || !write) return undefined
  const method = (operation: Operation, options = '') => {
    const input = literal(inputOf(operation))
    return `client.${methods.get(operation)}(${[input === '{}' && options === '' ? '' : input, options].filter(Boolean).join(', ')})`
  }
  return {
    methods: { read: method(read, 'options'), write: method(write) },
    raw: { read: rawCall(read, '...options'), write: rawCall(write) },
  }
}

function rawCall(operation: Operation, options?: string): string {
  const { method, path, parameters } = operation
  const { body, ...given } = inputOf(operation)
  const params: Record<string, Record<string, unknown>> = {}
  for (const { name, in: place } of parameters)
    if (name in given) params[place] = { ...params[place], [name]: given[name] }
  const members = [
    ...(Object.keys(params).length > 0 ? [`params: ${literal(params)}`] : []),
    ...(body === undefined ? [] : [`body: ${literal(body)}`]),
    ...(options ? [options] : []),
  ]
  const init = members.length > 0 ? `, { ${members.join(', ')} }` : ''
  return `client.raw.${method.toUpperCase()}(${quote(path)}${init})`
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
