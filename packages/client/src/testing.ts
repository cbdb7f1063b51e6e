import {
  type Api,
  asJson,
  basic,
  bearer,
  bytes,
  type CreateClientOptions,
  commas,
  cookieKey,
  createClient,
  cursorPages,
  deepObject,
  eachAsJson,
  failsInItems,
  failsWhen,
  formData,
  guessed,
  headerKey,
  inCookie,
  inHeader,
  json,
  label,
  type Method,
  matrix,
  members,
  numberedPages,
  ownServer,
  type PaginatedMethod,
  pipes,
  queryKey,
  renamed,
  reserved,
  simple,
  spaces,
  text,
  urlencoded,
} from './index.ts'

/** A made-up API with an operation for each capability of the client. */
export const api = {
  vendor: 'acme',
  servers: ['https://api.acme.example/v1'],
  schemes: {
    key: headerKey('X-Key'),
    token: bearer,
    basic,
    query: queryKey('token'),
    session: cookieKey('sid'),
    signature: headerKey('x-signature'),
  },
  security: [['key'], ['token']],
  failure: {
    find: failsWhen([
      { property: 'success', equals: false },
      { property: 'error', without: 'success' },
    ]),
    code: ['code'],
    message: ['message', 'value'],
    authentication: ['99'],
    rateLimit: { HOURLY: 'x-reset', BURST: 30 },
    requestId: 'x-trace',
  },
  sensitive: ['email', 'secret'],
  operations: {
    // parameters
    getThing: { path: '/things/{id}', query: ['limit', commas('tags')] },
    findThings: {
      path: '/things',
      query: ['tags', 'since', renamed('id', 'queryId')],
      header: [inHeader('X-Tenant'), inCookie('flavour')],
    },
    getUser: { path: '/users/{email}' },
    writeStyles: {
      path: '/styles/{list}/{pairs}{label}{labels}{matrix}{matrices}',
      styles: {
        list: simple(false),
        pairs: simple(true),
        label: label(false),
        labels: label(true),
        matrix: matrix(false),
        matrices: matrix(true),
      },
      query: [
        commas('commas'),
        spaces('spaces'),
        pipes('pipes'),
        members('members'),
        deepObject('deep'),
        asJson('json'),
        reserved('reserved'),
        'plain',
      ],
    },
    getFragment: { path: '/fragments/{id}?fixed=1', query: ['more'] },
    // bodies
    createThing: { method: 'POST', path: '/things' },
    createThings: {
      method: 'POST',
      path: '/batch',
      failure: { find: failsInItems('things', 'problem', ['FINE']) },
    },
    upload: { method: 'POST', path: '/files', body: [json(), formData({ notes: 'text/markdown' })], empty: true },
    uploadForm: { method: 'POST', path: '/forms', body: [formData()], empty: true },
    putImage: { method: 'PUT', path: '/images/{id}', body: [bytes('image/gif', 'image/png')], accept: [] },
    putAnything: { method: 'PUT', path: '/anything', body: [bytes('*/*')], accept: [] },
    putText: { method: 'PUT', path: '/texts', body: [text('text/csv', 'application/xml')], accept: [] },
    sendForm: {
      method: 'POST',
      path: '/fields',
      body: [urlencoded(deepObject('deep'), commas('list'), eachAsJson('objects'))],
      accept: [],
    },
    sendEither: {
      method: 'PATCH',
      path: '/either',
      body: [json('application/merge-patch+json'), bytes('application/pdf')],
    },
    deleteThings: { method: 'DELETE', path: '/things', body: [json()] },
    deleteThing: { method: 'DELETE', path: '/things/{id}', idempotent: false, accept: [] },
    // answers
    getNothing: { path: '/nothing', unsure: 'https://acme.example/docs/nothing' },
    getPage: { path: '/pages/{id}', accept: ['application/json', 'text/html', 'text/plain'], empty: true },
    getImage: { path: '/images/{id}', accept: ['image/*'] },
    getText: { path: '/texts', accept: ['text/csv'] },
    checkThing: { method: 'HEAD', path: '/things/{id}' },
    // credentials
    login: { method: 'POST', path: '/login', security: [['basic']] },
    search: { path: '/search', query: ['q'], security: [['query']] },
    getSession: {
      path: '/session',
      header: [inCookie('flavour'), inCookie('body', 'cookieBody')],
      security: [['session']],
    },
    approve: { method: 'POST', path: '/approvals', security: [['token', 'signature'], ['basic']] },
    getStatus: { path: '/status', security: [] },
    getNews: { path: '/news', security: [['basic'], []] },
    // addresses
    guess: { method: 'POST', path: '/guesses/{id}', inferred: guessed('The page shows no address.') },
    uploadElsewhere: { method: 'POST', path: '/elsewhere', server: ownServer('https://upload.acme.example/api/v1/') },
    // lists
    listByPage: {
      path: '/pages',
      query: ['page'],
      paginate: numberedPages({ items: 'items', total: 'total', page: { parameter: 'page', first: 0, unit: 'page' } }),
    },
    listByOffset: {
      path: '/offsets',
      query: ['offset'],
      paginate: numberedPages({
        items: 'items',
        total: 'total',
        page: { parameter: 'offset', first: 0, unit: 'item' },
      }),
    },
    listByCursor: {
      path: '/cursor',
      query: ['first', 'after'],
      paginate: cursorPages({ cursor: { parameter: 'after', property: 'id' } }),
      unsureList: 'https://acme.example/docs/pages',
    },
  },
} satisfies Api

type Input = Record<string, unknown>
type OperationId = keyof typeof api.operations
type List = Extract<OperationId, `list${string}`>
type Operations = { [Id in Exclude<OperationId, List>]: Method<Input, unknown> } & {
  [Id in List]: PaginatedMethod<Input, unknown>
}

type Answer = Response | Error | ((request: Request) => Response | Promise<Response>)

/** A client of the made-up API whose requests get the given answers in turn, the last one over and over; and what it sent. */
export function createAcme(answers: Answer[], options: Partial<CreateClientOptions> = {}) {
  const sent: Request[] = []
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init)
    const answer = answers[Math.min(sent.length, answers.length - 1)] as Answer
    sent.push(request.clone() as Request)
    if (answer instanceof Error) throw answer
    return typeof answer === 'function' ? answer(request) : answer.clone()
  }
  const credentials = { key: 'k-1', basic: { username: 'app', password: 'pâss' }, query: 't-1' }
  return { sent, acme: createClient<Operations, Record<string, never>>(api, { fetch, credentials, ...options }) }
}

export const respond = (body: unknown, init?: ResponseInit): Response => Response.json(body, init)

/** What a promise rejects with. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('The call succeeded')
    },
    (error: unknown) => error,
  )
