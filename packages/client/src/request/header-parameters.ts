import type { HeaderParameter } from '../api.ts'
import { checkHeader } from './headers.ts'
import { encode } from './plain-value.ts'

// Parameters that are no part of the URL, for the tables of those who need them. Each takes the name as it travels, and
// what it is called in the input if that is another one.

/** A header; a list stands in one value, with commas. */
export const inHeader = (wire: string, name = wire): HeaderParameter => ({
  name,
  wire,
  place: 'header',
  write(headers, value) {
    headers[wire.toLowerCase()] = [value]
      .flat()
      .map((item) => checkHeader('Header', name, item))
      .join()
  },
})

/** One of the cookies. */
export const inCookie = (wire: string, name = wire): HeaderParameter => ({
  name,
  wire,
  place: 'cookie',
  write(headers, value) {
    const cookie = `${wire}=${encode('Cookie', name, value)}`
    headers.cookie = headers.cookie ? `${headers.cookie}; ${cookie}` : cookie
  },
})
