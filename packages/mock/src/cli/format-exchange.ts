import type { Exchange } from '../answer/exchange.ts'

const colors = { red: 31, green: 32, yellow: 33, dim: 2 }

/** `util.styleText` is younger than the oldest Node this runs on. */
const paint = (color: keyof typeof colors, text: string) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? `\x1b[${colors[color]}m${text}\x1b[0m` : text

/** A request in one line: status, method, path, operation, how sure the answer is, why it was refused. Never a header or a body. */
export function formatExchange(exchange: Exchange, json = false): string {
  const { vendor, operationId, method, path, status, basis, reasons } = exchange
  if (json) return JSON.stringify({ vendor, operationId, method, path, status, basis, reasons })
  const color = status < 300 ? 'green' : status < 500 ? 'yellow' : 'red'
  const line = [
    `${method.padEnd(6)} ${path}`,
    operationId && paint('dim', operationId),
    basis && paint(basis === 'inferred' ? 'yellow' : 'dim', basis),
    reasons.join('; '),
  ]
  return `  ${paint(color, String(status))} ${line.filter(Boolean).join('  ')}`
}
