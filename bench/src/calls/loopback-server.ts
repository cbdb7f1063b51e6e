import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { sample, samplePath } from '../sample.ts'

// A process of its own, started by loopback.ts: it tells its port and ends when its parent does.

const posted = JSON.stringify(sample.body)

const server = createServer(async (request, response) => {
  const body = await text(request)
  const method = request.method === 'POST' ? 'POST' : 'GET'
  const right =
    request.url === samplePath &&
    request.headers.authorization === `Bearer ${sample.token}` &&
    body === (method === 'POST' ? posted : '')
  const answer = right ? sample.answers[method] : '{"errorCode":"NOT_WHAT_ALL_SEND"}'
  response.writeHead(right ? 200 : 400, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(answer),
  })
  response.end(answer)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
