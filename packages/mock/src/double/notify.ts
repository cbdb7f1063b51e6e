import { type Exchange, reasonOf } from './exchange.ts'

/** Tells an observer; one that fails is a warning, for the request has been answered. */
export function notify(onExchange: (exchange: Exchange) => unknown, exchange: Exchange): void {
  const warn = (error: unknown) =>
    process.emitWarning(`onExchange failed: ${reasonOf(error)}`, 'CountersignMockWarning')
  try {
    Promise.resolve(onExchange(exchange)).catch(warn)
  } catch (error) {
    warn(error)
  }
}
