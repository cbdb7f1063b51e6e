import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MockAnswer } from '../answer/answer.ts'
import { type Exchange, newExchange, settle } from '../answer/exchange.ts'
import { createEngine, type Engine, handle, type MockOptions } from '../double/engine.ts'
import { createRules } from '../double/rules.ts'
import type { Bytes } from '../request/body/bytes.ts'
import { type Found, findByPath, methodsAt } from '../spec/find.ts'
import { NoAnswer } from '../spec/no-answer.ts'
import type { Vendor } from '../spec/vendor.ts'
import { readBody, tooLarge } from './body-limit.ts'
import { isPreflight, preflight } from './cors.ts'
import { landingPage } from './landing-page.ts'
import { createScopes, type Scopes } from './scopes.ts'
import { send } from './send.ts'

/** What a mock is asked to be, for `createMockListener`. */
export const behave = (options: MockOptions): MockOptions => options

/** A listener for `node:http` that answers for the given vendors, each below its name. It keeps no requests. */
export function createMockListener(
  vendors: readonly Vendor[],
  options: MockOptions = {},
  onExchange?: (exchange: Exchange) => unknown,
): (message: IncomingMessage, response: ServerResponse) => Promise<void> {
  const scopes = createScopes({ rules: createRules(), log: undefined })
  return createListener(vendors, createEngine(options, onExchange), scopes)
}

/** @internal */
export function createListener(vendors: readonly Vendor[], engine: Engine, scopes: Scopes) {
  return async function listen(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = flatten(message.headers)
    try {
      send(message, response, headers, await answer(message, headers))
    } catch {
      response.destroy() // the connection ended before the request did, or cannot be written to: there is nobody to answer
    }
  }

  async function answer(message: IncomingMessage, headers: Record<string, string>): Promise<MockAnswer> {
    const { method = 'GET', url: target = '/' } = message
    const url = readTarget(target)
    const at = url && scopes.find(url.pathname)
    const path = at?.path ?? url?.pathname ?? target
    const exchange = newExchange(method, path, headers)
    if (/^(GET|HEAD)$/.test(method) && /^\/(health)?$/.test(path))
      return settle(exchange, () => landingPage(vendors, path, headers.accept))
    if (method === 'OPTIONS') {
      const methods = methodsAt(vendors, path)
      if (isPreflight(headers) || !methods.includes('OPTIONS'))
        return settle(exchange, () => preflight(headers, methods))
    }
    return handle(engine, at?.scope ?? scopes.main, {
      method,
      path,
      headers,
      query: url?.searchParams ?? new URLSearchParams(),
      read: () => readBody(message),
      answer: (body, asked) => find(vendors, url, at !== undefined, asked, headers, body),
    })
  }
}

function find(
  vendors: readonly Vendor[],
  url: URL | undefined,
  open: boolean,
  exchange: Exchange,
  headers: Record<string, string>,
  body: Bytes | undefined,
): Found {
  if (!url) throw new NoAnswer(400, 'Malformed URL', 'The path cannot be read, or it has dot segments')
  if (!open) throw new NoAnswer(404, 'No such scope', `The scope of ${url.pathname} is closed`)
  if (!body) throw tooLarge()
  const asked = { query: url.searchParams, headers }
  return findByPath(vendors, exchange.method, exchange.path, asked, ({ name }) => {
    exchange.vendor = name
  })
}

/** The URL of a request target; undefined when it cannot be read or would be read as another path. */
function readTarget(target: string): URL | undefined {
  const address = target.startsWith('/') ? `http://localhost${target}` : target === '*' ? 'http://localhost/' : target
  if (!URL.canParse(address) || /[\\\0-\x20]/.test(target)) return undefined
  const [path = ''] = target.split(/[?#]/)
  return path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment)) ? undefined : new URL(address)
}

const flatten = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
