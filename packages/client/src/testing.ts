import type { Api } from './api.ts'
import { type CreateClientOptions, createClient } from './create-client.ts'
import { basic, bearer, headerKey, queryKey } from './credentials.ts'
import { failsInItems, failsWhen } from './failure.ts'
import { formData } from './form-data.ts'
import type { Method, PaginatedMethod } from './method.ts'
import { cursorPages, numberedPages } from './paginate.ts'

/** A made-up API with one operation for each capability of the client. */
export const api: Api = {
  vendor: 'acme',
  servers: ['https://api.acme.example/v1'],
  schemes: { key: headerKey('x-key'), token: bearer, basic, query: queryKey('token') },
  security: ['key', 'token'],
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
  encoders: { 'multipart/form-data': formData },
  operations: {
    getThing: { method: 'GET', path: '/things/{id}', query: ['limit', 'tags'], commas: true },
    findThings: { method: 'GET', path: '/things', query: ['tags', 'since'], header: ['x-tenant'] },
    getUser: { method: 'GET', path: '/users/{email}' },
    createThing: { method: 'POST', path: '/things', body: ['application/json'] },
    deleteThing: { method: 'DELETE', path: '/things/{id}', idempotent: false, accept: [] },
    guess: { method: 'POST', path: '/guesses/{id}', inferred: 'The page shows no address.' },
    createThings: {
      method: 'POST',
      path: '/batch',
      body: ['application/json'],
      failure: { find: failsInItems('things', 'problem', ['FINE']) },
    },
    upload: { method: 'POST', path: '/files', body: ['multipart/form-data', 'application/json'], empty: true },
    getPage: { path: '/pages/{id}', accept: ['application/json', 'text/html', 'text/plain'], empty: true },
    getImage: { method: 'GET', path: '/images/{id}', accept: ['image/gif', 'image/png'] },
    putImage: { method: 'PUT', path: '/images/{id}', body: ['image/gif', 'image/png'], accept: [], empty: true },
    login: { method: 'POST', path: '/login', security: ['basic'] },
    search: { method: 'GET', path: '/search', security: ['query'] },
    listByPage: {
      method: 'GET',
      path: '/pages',
      query: ['page'],
      paginate: numberedPages({ items: 'items', total: 'total', page: { parameter: 'page', first: 0, unit: 'page' } }),
    },
    listByCursor: {
      method: 'GET',
      path: '/cursor',
      query: ['first', 'after'],
      paginate: cursorPages({ size: 'first', cursor: { parameter: 'after', property: 'id', size: 2 } }),
    },
  },
}

type Input = Record<string, unknown>
type Plain =
  | 'getThing'
  | 'findThings'
  | 'getUser'
  | 'createThing'
  | 'deleteThing'
  | 'guess'
  | 'createThings'
  | 'upload'
  | 'getImage'
  | 'getPage'
  | 'putImage'
  | 'login'
  | 'search'
type Operations = Record<Plain, Method<Input, unknown>> &
  Record<'listByPage' | 'listByCursor', PaginatedMethod<Input, unknown>>

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

export const json = (body: unknown, init?: ResponseInit): Response => Response.json(body, init)

/** What a promise rejects with. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('The call succeeded')
    },
    (error: unknown) => error,
  )
