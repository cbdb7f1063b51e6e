import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type ProblemJsonError,
} from '@stoplight/prism-http'
import type { Document } from './document.ts'
import { formType } from './form.ts'
import { NoAnswer } from './no-answer.ts'
import type { Violation } from './violation.ts'

// The only file that imports Prism.

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]
type PathParameter = NonNullable<NonNullable<PrismOperation['request']>['path']>[number]
type Logger = Parameters<typeof createInstance>[1]['logger']

const silence = () => {}
const silent = {
  child: () => silent,
  success: silence,
  trace: silence,
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  fatal: silence,
} as unknown as Logger
const settings = { isProxy: false, validateResponse: false, errors: false, upstreamProxy: undefined } as const
const prism = createInstance(
  { ...settings, checkSecurity: true, validateRequest: true, mock: { dynamic: false } },
  // The mock's own router has found the operation already.
  { logger: silent, route: ({ resources: [operation] }) => ({ _tag: 'Right', right: operation as PrismOperation }) },
)

/** What the answer is to be: a status, an example by name, a media type, generated data. */
export interface Wish {
  code?: number
  example?: string
  mediaTypes?: string[]
  dynamic?: boolean
  seed?: string
}

/** A request as Prism validates it: the body is parsed. */
export interface ParsedRequest {
  method: string
  /** Path below the server URL. */
  path: string
  query: Record<string, string | string[]>
  headers: Record<string, string>
  body: unknown
}

export interface PrismAnswer {
  status: number
  headers: Record<string, string>
  body: unknown
  violations: Violation[]
}

/** One operation of a spec, ready to be called. */
export interface Mocked {
  method: string
  /** Path template below the server URL. */
  path: string
  /** @throws NoAnswer when Prism has none, e.g. in a media type that the operation does not have */
  call(request: ParsedRequest, wish: Wish, options: { validate: boolean }): Promise<PrismAnswer>
}

/** Loads every operation of an OpenAPI document. */
export async function loadOperations(document: Document): Promise<Mocked[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  for (const content of operations.flatMap(({ request }) => request?.body?.contents ?? [])) {
    if (content.mediaType === 'multipart/form-data') content.mediaType = formType
  }
  for (const { request } of operations) if (request?.path?.every(takesAnyText)) delete request.path
  return operations.map((operation) => ({
    method: operation.method.toUpperCase(),
    path: operation.path,
    call: (...args) => call(operation, ...args),
  }))
}

/**
 * Whether a path parameter has nothing to validate: the router lets no empty one through. Prism compiles the path
 * template anew for each request whose path it validates, which is a sixth of the time a request takes.
 */
function takesAnyText({ schema = {} }: PathParameter): boolean {
  const known = ['type', 'minLength', 'description', 'examples', '$schema']
  const { type, minLength = 0 } = schema
  return (
    type === 'string' &&
    minLength <= 1 &&
    Object.keys(schema).every((keyword) => known.includes(keyword) || keyword.startsWith('x-'))
  )
}

async function call(
  operation: PrismOperation,
  { method, path, query, headers, body }: ParsedRequest,
  wish: Wish,
  { validate }: { validate: boolean },
): Promise<PrismAnswer> {
  const { accept: _, ...known } = headers // Prism takes the media types from the wish
  const request: IHttpRequest = {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query },
    headers: known,
    body,
  }
  const { code, example: exampleKey, mediaTypes, dynamic = false, seed } = wish
  const mock = {
    dynamic,
    ...(code && { code }),
    ...(exampleKey && { exampleKey }),
    ...(mediaTypes && { mediaTypes }),
    ...(seed && { seed }),
  }
  const result = await prism.request(request, [operation], {
    ...settings,
    checkSecurity: validate,
    validateRequest: validate,
    mock,
  })()
  if (result._tag === 'Left') throw asNoAnswer(result.left)
  const { output, validations } = result.right
  return {
    status: output.statusCode,
    headers: Object.fromEntries(
      Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body: output.body,
    violations: validations.input.map(({ path: location = [], code: violated, message }) => ({
      location: location.map(String),
      code: String(violated),
      message:
        Number(violated) === 401
          ? 'no credential of a kind that the operation takes'
          : message.replace(/^Request (body|query|header|path)( (property|parameter) \S+)? /, ''),
    })),
  }
}

/** Prism reports some of its errors with a status, and the same ones as plain text after it has tried a default response. */
function asNoAnswer(error: Error): NoAnswer {
  const { status, detail, message } = error as Partial<ProblemJsonError> & Error
  const title = message.replaceAll(/https:\S+#\w+: /g, '')
  return new NoAnswer(status ?? (message.includes('#NOT_ACCEPTABLE') ? 406 : 500), title, detail ?? title)
}
