import type { IncomingHttpHeaders } from 'node:http'
import type { MockAnswer } from './mock-request.ts'

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

/** Lets pages of any origin read every answer, as a mock on one's own machine may. */
export const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }

/** The answer to OPTIONS, be it a browser's preflight or a person's question. */
export const preflight = (headers: IncomingHttpHeaders): MockAnswer => ({
  status: 204,
  headers: {
    allow: methods,
    'access-control-allow-methods': methods,
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '86400',
  },
  body: '',
})
