import type { CallInfo, ConnectionError } from '../errors.ts'
import { core } from './tools.ts'

/** What engines say of a mistake in a program. A network that fails says none of it. */
const mistake =
  /is not (a function|iterable|defined|a constructor|an object|an instance)|^Cannot (read|set|destructure|convert|access|use)|\bundefined\b|Failed to parse URL|Invalid URL/

/** Nobody has got the request: the server was not found, or did not take the call. */
const unreached =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|connection refused|dns error/i

/** Whether it is not the network's doing but a mistake in the caller's own function. */
export function isOwnFault(thrown: unknown): boolean {
  if (!core.isObject(thrown) || 'code' in thrown) return false
  const { name, message } = thrown
  return (
    /^(Reference|Syntax|Range|URI|Eval)Error$/.test(`${name}`) || (name === 'TypeError' && mistake.test(`${message}`))
  )
}

/** An error and what caused it, the innermost last. */
export function chainOf(thrown: unknown): unknown[] {
  const chain: unknown[] = []
  for (let next = thrown; core.isObject(next) && chain.length < 8; ) {
    chain.push(next)
    const { cause, errors } = next
    next = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return chain
}

/** The error that stands for what a `fetch` throws when the network fails. */
export function toConnectionError(chain: readonly unknown[], info: CallInfo): ConnectionError {
  const { code, message } = (chain.at(-1) ?? {}) as Record<string, unknown>
  return new core.ConnectionError(`${core.describe(info)} got no answer, or not all of it`, {
    ...info,
    code: typeof code === 'string' ? code : undefined,
    reached: !unreached.test(`${code} ${message}`),
  })
}
