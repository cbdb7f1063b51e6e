import type { Exchange } from '../answer/exchange.ts'

/** The latest requests in the order in which they arrived, for a test to read. */
export interface RequestLog {
  requests: Exchange[]
  /** A request has arrived; its body, and what comes of it, are added to it later. */
  arrive(exchange: Exchange): void
  /** It was answered, or never will be. @param bytes size of its body */
  settle(exchange: Exchange, bytes: number): void
  /** Resolves with the first request that fits, once it is settled. */
  waitFor(fits: (exchange: Exchange) => boolean, signal?: AbortSignal): Promise<Exchange>
  clear(): void
}

const most = { requests: 1000, bytes: 64 * 1024 * 1024 }

export function createRequestLog(): RequestLog {
  const requests: Exchange[] = []
  const sizes = new Map<Exchange, number>()
  const settled = new WeakSet<Exchange>()
  const waiting = new Set<(exchange: Exchange) => void>()
  let bytes = 0
  const forget = (exchange: Exchange | undefined) => {
    if (!exchange) return
    bytes -= sizes.get(exchange) ?? 0
    sizes.delete(exchange)
  }
  return {
    requests,
    arrive(exchange) {
      requests.push(exchange)
      sizes.set(exchange, 0)
      if (requests.length > most.requests) forget(requests.shift())
    },
    settle(exchange, size) {
      settled.add(exchange)
      // What arrived before `clear` is not listed any more.
      if (sizes.has(exchange)) {
        sizes.set(exchange, size)
        bytes += size
        while (bytes > most.bytes && requests.length > 1) forget(requests.shift())
        for (const notify of waiting) notify(exchange)
      }
    },
    waitFor(fits, signal) {
      const found = requests.find((exchange) => settled.has(exchange) && fits(exchange))
      if (found) return Promise.resolve(found)
      return new Promise((resolve, reject) => {
        const end = () => {
          waiting.delete(notify)
          signal?.removeEventListener('abort', abort)
        }
        const abort = () => {
          end()
          reject(signal?.reason)
        }
        const notify = (exchange: Exchange) => {
          if (!fits(exchange)) return
          end()
          resolve(exchange)
        }
        waiting.add(notify)
        if (signal?.aborted) abort()
        signal?.addEventListener('abort', abort)
      })
    },
    clear() {
      requests.length = 0
      sizes.clear()
      bytes = 0
    },
  }
}
