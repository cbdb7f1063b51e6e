import type { Exchange } from './exchange.ts'

const colors = { red: 31, green: 32, yellow: 33, dim: 2 }

/** `util.styleText` is younger than the oldest Node this runs on. */
const paint = (color: keyof typeof colors, text: string) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? `\x1b[${colors[color]}m${text}\x1b[0m` : text

/** A request in one line: method, path, operation, status, and why it was refused. Never a header or a body. */
export function formatExchange({ vendor, operationId, method, path, status, reasons }: Exchange, json = false): string {
  if (json) return JSON.stringify({ vendor, operationId, method, path, status, reasons })
  const color = status < 300 ? 'green' : status < 500 ? 'yellow' : 'red'
  const line = [`${method.padEnd(6)} ${path}`, operationId && paint('dim', operationId), reasons.join('; ')]
  return `  ${paint(color, String(status))} ${line.filter(Boolean).join('  ')}`
}
