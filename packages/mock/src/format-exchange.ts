import { styleText } from 'node:util'
import type { Exchange } from './exchange.ts'

/** A request in one line: method, path, operation, status, and why it was refused. Never a header or a body. */
export function formatExchange({ vendor, operationId, method, path, status, reasons }: Exchange, json = false): string {
  if (json) return JSON.stringify({ vendor, operationId, method, path, status, reasons })
  const color = status < 300 ? 'green' : status < 500 ? 'yellow' : 'red'
  const line = [`${method.padEnd(6)} ${path}`, operationId && paint('dim', operationId), reasons.join('; ')]
  return `  ${paint(color, String(status))} ${line.filter(Boolean).join('  ')}`
}

const paint = (style: 'green' | 'yellow' | 'red' | 'dim', text: string) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text
