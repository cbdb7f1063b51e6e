import { type CallInfo, ConnectionError, describe, isCountersignError } from '../errors.ts'
import { isObject } from '../object.ts'
import { oneLine } from '../response/one-line.ts'
import type { Redactor } from '../response/redact.ts'

/** What engines say of a mistake in a program. A network that fails says none of it. */
const mistake =
  /is not (a function|iterable|defined|a constructor|an object|an instance)|^Cannot (read|set|destructure|convert|access|use)|(^|\W)undefined\b|Failed to parse URL|Invalid URL/

/** Nobody has got the request: the server was not found, or did not take the call. */
const unreached =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|connection refused|dns error/i

/**
 * The error that stands for what a `fetch` throws. Ours stay as they are, and so does a mistake in the caller's own
 * function: neither is the network's doing.
 *
 * @param redact takes credentials and sensitive values out of what the network says; some runtimes quote the whole URL
 */
export function toNetworkError(thrown: unknown, call: CallInfo, redact: Redactor): unknown {
  if (isCountersignError(thrown) || isMistake(thrown)) return thrown
  const innermost = chainOf(thrown).at(-1)
  const { code, address, port, hostname, message } = (innermost ?? {}) as Record<string, unknown>
  const place = hostname ?? (address && `${address}:${port}`)
  const words = wordsOf([code, place ?? (code ? undefined : message)], redact)
  return new ConnectionError(
    `${describe(call)} got no answer, or not all of it${words && `: ${words}`}`,
    {
      ...call,
      ...(typeof code === 'string' && { code }),
      reached: !unreached.test(`${code} ${message}`),
    },
    { cause: causeOf(chainOf(thrown), redact) },
  )
}

function isMistake(thrown: unknown): boolean {
  if (!isObject(thrown) || 'code' in thrown) return false
  const { name, message } = thrown
  return (
    /^(Reference|Syntax|Range|URI|Eval)Error$/.test(`${name}`) || (name === 'TypeError' && mistake.test(`${message}`))
  )
}

/** An error and what caused it, the innermost last. */
function chainOf(thrown: unknown): unknown[] {
  const chain: unknown[] = []
  for (let next = thrown; isObject(next) && chain.length < 8; ) {
    chain.push(next)
    const { cause, errors } = next
    next = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return chain
}

const wordsOf = (parts: unknown[], redact: Redactor) =>
  oneLine(redact.text(withoutQueries(parts.filter((part) => part !== undefined && part !== '').join(' '))), 200)

/** A query holds what was asked for, and some credentials. */
const withoutQueries = (text: string) => text.replaceAll(/\?[^\s"')]*/g, '')

/** The same errors without what they may carry: request, URL, path. */
function causeOf(chain: unknown[], redact: Redactor): Error | undefined {
  return chain.reduceRight<Error | undefined>((cause, original) => {
    const { name, message, stack, ...rest } = original as Error & Record<string, unknown>
    const copy = new Error(wordsOf([message], redact), cause && { cause })
    const shown = ['code', 'errno', 'syscall', 'address', 'port', 'hostname'].filter((key) => rest[key] !== undefined)
    for (const key of shown) Object.assign(copy, { [key]: rest[key] })
    const frames = /^\s+at .*/ms.exec(`${stack}`)?.[0] ?? ''
    Object.defineProperty(copy, 'name', { value: name })
    Object.defineProperty(copy, 'stack', { value: `${name}: ${copy.message}\n${frames}` })
    return copy
  }, undefined)
}
