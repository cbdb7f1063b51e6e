// Runs where the packages are installed. Serves what `createMockFetch` answers to the URL in the header `x-relay`.
import { createServer } from 'node:http'
import { createMockFetch } from '@countersign/mock'

const mockFetch = createMockFetch()

const server = createServer(async (request, response) => {
  const { 'x-relay': url, host: _, connection: __, 'content-length': ___, ...headers } = request.headers
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
  const answer = await mockFetch(url, { method: request.method, headers, ...body })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(new Uint8Array(await answer.arrayBuffer()))
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
})
