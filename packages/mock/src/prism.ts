import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type ProblemJsonError,
} from '@stoplight/prism-http'
import type { Document } from './document.ts'

// The only file that imports Prism.

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]
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

const prism = createInstance(
  {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
  { logger: silent },
)

/** Why a request is refused. */
export interface Violation {
  /** Where: `['body', 'users', '0', 'email']`, `['query', 'first']`, `['header', ...]`. */
  location: string[]
  /** JSON Schema keyword that was violated, or 401 for a missing credential, or 415 for a content type. */
  code: string
  message: string
}

/** What the caller asks for: a status, an example by name, generated data. */
export interface Wish {
  code?: number
  example?: string
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
  /** @throws Error with `status` and `detail` when Prism has no answer, e.g. for an example that does not exist */
  call(request: ParsedRequest, wish: Wish, options: { validate: boolean }): Promise<PrismAnswer>
}

/** Under this media type Prism validates forms that are parsed already; it cannot read those with JSON or binary parts. */
export const formType = 'application/vnd.countersign.form'

/** Loads every operation of an OpenAPI document. */
export async function loadOperations(document: Document): Promise<Mocked[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  for (const content of operations.flatMap(({ request }) => request?.body?.contents ?? [])) {
    if (content.mediaType === 'multipart/form-data') content.mediaType = formType
  }
  return operations.map((operation) => ({
    method: operation.method.toUpperCase(),
    path: operation.path,
    call: (...args) => call(operation, ...args),
  }))
}

async function call(
  operation: PrismOperation,
  { method, path, query, headers, body }: ParsedRequest,
  wish: Wish,
  { validate }: { validate: boolean },
): Promise<PrismAnswer> {
  const request: IHttpRequest = {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query },
    headers,
    body,
  }
  const mock = {
    dynamic: wish.dynamic ?? false,
    ...(wish.code !== undefined && { code: wish.code }),
    ...(wish.example !== undefined && { exampleKey: wish.example }),
    ...(wish.seed !== undefined && { seed: wish.seed }),
  }
  const config = {
    isProxy: false,
    checkSecurity: validate,
    validateRequest: validate,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock,
  } as const
  const result = await prism.request(request, [operation], config)()
  if (result._tag === 'Left') throw result.left as ProblemJsonError
  const { output, validations } = result.right
  return {
    status: output.statusCode,
    headers: Object.fromEntries(
      Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    body: output.body,
    violations: validations.input.map(({ path: location = [], code, message }) => ({
      location: location.map(String),
      code: String(code),
      message,
    })),
  }
}
