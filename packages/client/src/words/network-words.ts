import type { ConnectionError } from '../errors.ts'
import { beginning, oneLine } from './one-line.ts'
import { createRedactor, type Redactor } from './redact.ts'

/**
 * Gives a ConnectionError what the network says: its innermost code and the place, and in `cause` the chain of errors
 * without what they may carry. Some runtimes quote the whole URL, which may hold a credential.
 *
 * @param chain what was thrown and what caused it, the innermost last
 */
export function wordConnectionError(
  error: ConnectionError,
  chain: readonly unknown[],
  sensitive: readonly string[],
  secrets: unknown,
  sources: unknown,
): void {
  const redact = createRedactor(sensitive, secrets, sources)
  const { code, address, port, hostname, message } = (chain.at(-1) ?? {}) as Record<string, unknown>
  const place = hostname ?? (address && `${address}:${port}`)
  const words = [code, place ?? (code ? undefined : message)].filter((part) => part !== undefined && part !== '')
  if (words.length > 0) error.message += `: ${clean(words.join(' '), redact)}`
  Object.defineProperty(error, 'cause', { value: causeOf(chain, redact), configurable: true })
}

/** A query holds what was asked for, and some credentials. */
const clean = (text: string, redact: Redactor) =>
  oneLine(redact.text(beginning(text).replaceAll(/\?[^\s"')]*/g, '')), 200)

const facts = ['code', 'errno', 'syscall', 'address', 'port', 'hostname']

/** The same errors without what they may carry: request, URL, path. */
function causeOf(chain: readonly unknown[], redact: Redactor): Error | undefined {
  return chain.reduceRight<Error | undefined>((cause, original) => {
    const { name, message, stack, ...rest } = original as Error & Record<string, unknown>
    const copy = new Error(clean(`${message}`, redact), cause && { cause })
    for (const key of facts) if (key in rest) Object.assign(copy, { [key]: rest[key] })
    const frames = /^\s+at .*/ms.exec(`${stack}`)?.[0] ?? ''
    Object.defineProperty(copy, 'name', { value: `${name}` })
    Object.defineProperty(copy, 'stack', { value: `${name}: ${copy.message}\n${frames}` })
    return copy
  }, undefined)
}
