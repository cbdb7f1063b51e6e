/**
 * Seconds until a server wants to be called again: `Retry-After` in seconds, as a date or as a point in time, the first
 * of several, `Retry-After-Ms`, or what the vendor's own code stands for. Undefined for what is none of it; a time that is
 * over is no time to wait, so the usual pause is made.
 *
 * @param hint seconds, or the name of the header that has them
 */
export function readRetryAfter(headers: Headers, hint?: string | number): number | undefined {
  const milliseconds = headers.get('retry-after-ms')
  return (
    read(headers.get('retry-after')) ??
    read(milliseconds && `${Number(milliseconds) / 1000}`) ??
    (typeof hint === 'number' ? hint : read(hint ? headers.get(hint) : null))
  )
}

function read(value: string | null): number | undefined {
  if (!value) return undefined
  const number = /^\s*(\d+(?:\.\d+)?)\s*(?:s|$|,)/.exec(value)?.[1]
  if (number === undefined) return secondsUntil(Date.parse(value))
  const amount = Number(number)
  if (amount > 1e11) return secondsUntil(amount) // so large a number is a point in time, in milliseconds
  return amount > 1e9 ? secondsUntil(amount * 1000) : amount
}

function secondsUntil(time: number): number | undefined {
  const seconds = (time - Date.now()) / 1000
  return seconds > 0 ? seconds : undefined
}
