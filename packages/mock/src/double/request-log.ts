import type { Exchange } from './exchange.ts'

/** The latest requests, for a test to read. */
export interface RequestLog {
  requests: Exchange[]
  keep(exchange: Exchange): void
  clear(): void
}

const most = { requests: 1000, bytes: 64 * 1024 * 1024 }

export function createRequestLog(): RequestLog {
  const requests: Exchange[] = []
  let bytes = 0
  return {
    requests,
    keep(exchange) {
      requests.push(exchange)
      bytes += sizeOf(exchange)
      while (requests.length > 1 && (requests.length > most.requests || bytes > most.bytes))
        bytes -= sizeOf(requests.shift() as Exchange)
    },
    clear() {
      requests.length = 0
      bytes = 0
    },
  }
}

const sizeOf = ({ headers }: Exchange) => Number(headers['content-length'] ?? 0)
