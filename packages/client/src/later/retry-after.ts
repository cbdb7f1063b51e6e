/**
 * Seconds until a server wants to be called again: `Retry-After` in seconds, as a date or as a point in time, the first
 * of several; `Retry-After-Ms`; or what the vendor's own code stands for. Undefined for what is none of it; a time that is
 * over is no time to wait, so the usual pause is made.
 *
 * @param hint seconds, or the name of the header that has them
 */
export function readRetryAfter(headers: Headers, hint?: string | number): number | undefined {
  const told = read(headers.get('retry-after')) ?? read(headers.get('retry-after-ms'), 1000)
  return told ?? (typeof hint === 'string' ? read(headers.get(hint)) : hint)
}

function read(value: string | null, perSecond = 1): number | undefined {
  const amount = Number(/^\s*(\d+(?:\.\d+)?)\s*(?:s|$|,)/.exec(value ?? '')?.[1])
  if (amount < 1e9) return amount / perSecond
  const time = amount >= 1e11 ? amount : amount * 1000 || Date.parse(value ?? '') // so large a number is a point in time
  const seconds = (time - Date.now()) / 1000
  return seconds > 0 ? seconds : undefined
}
