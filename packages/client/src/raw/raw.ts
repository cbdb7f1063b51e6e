import { InvalidInputError } from '../errors.ts'
import { type ClientContext, formatError, knowOperation } from '../known-operation.ts'
import { isObject, parseJson } from '../object.ts'
import { encodeBody } from '../request/choose-body.ts'
import { mergeHeaders, readHeaders, writeHeaders } from '../request/headers.ts'
import { writeQuery } from '../request/query.ts'
import { decode } from '../response/decode.ts'
import { openText, toApiError } from '../response/failure.ts'
import { timed } from '../send/timed.ts'
import { transmit } from '../send/transmit.ts'
import { checkCallOptions, checkInput } from '../setup/check-options.ts'
import type { RawClient } from './raw-client.ts'

// What raw shares with the methods is handed to it, so that it is a chunk of its own wherever a bundler splits code.
const tools = {
  checkCallOptions,
  checkInput,
  decode,
  encodeBody,
  formatError,
  InvalidInputError,
  knowOperation,
  mergeHeaders,
  openText,
  parseJson,
  readHeaders,
  timed,
  toApiError,
  transmit,
  writeHeaders,
  writeQuery,
}
export type Tools = typeof tools

/**
 * The client that `raw` is. openapi-fetch is loaded when it is first used, so that nobody else pays for it: every member
 * is a function that waits for it, and the order of calls stays.
 */
export function createRaw<Paths extends {}>(client: ClientContext): RawClient<Paths> {
  type Loaded = Record<PropertyKey, (...args: unknown[]) => unknown>
  let loading: Promise<Loaded> | undefined
  const load = () => {
    loading ??= import('./raw-client.ts').then(
      ({ createRawClient }) => createRawClient(client, tools) as never as Loaded,
    )
    return loading
  }
  const register = (name: 'use' | 'eject', middlewares: unknown[]) => {
    for (const middleware of middlewares) if (name === 'use') checkMiddleware(middleware)
    load().then(
      (loaded) => loaded[name]?.(...middlewares),
      () => {},
    ) // the next call tells that it does not load
  }
  return new Proxy({} as RawClient<Paths>, {
    get(_, name) {
      if (name === 'then') return undefined // a promise would take the client for another promise
      if (name === 'use' || name === 'eject') return (...middlewares: unknown[]) => register(name, middlewares)
      return async (...args: unknown[]) => (await load())[name]?.(...args)
    },
  })
}

function checkMiddleware(middleware: unknown): void {
  const hooks = ['onRequest', 'onResponse', 'onError']
  if (isObject(middleware) && hooks.some((hook) => typeof middleware[hook] === 'function')) return
  throw new InvalidInputError(`Middleware must be an object with ${hooks.join(', ')}, or some of them`)
}
