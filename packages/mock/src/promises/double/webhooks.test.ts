import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { startBothWays } from '../../../build/ways.ts'

describe.each(await startBothWays())('%s', (_, { mock }) => {
  test('sends a webhook', async () => {
    const got: { key: unknown; body: string }[] = []
    const receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      got.push({ key: request.headers['x-acme-key'], body: Buffer.concat(chunks).toString() })
      response.writeHead(204).end()
    })
    await new Promise<void>((resolve) => {
      receiver.listen(0, '127.0.0.1', resolve)
    })
    const to = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
    expect((await mock.send('Acme', 'badgeIssued', { to, apiKey: 'mine' })).status).toBe(204)
    await mock.send('Acme', 'badgeIssued', { to, example: 'anonymous' })
    receiver.close()
    expect(got).toEqual([
      { key: 'mine', body: '{"badge":"b1","to":"u1"}' },
      { key: undefined, body: '{"badge":"b2"}' },
    ])
    await expect(mock.send('Acme', 'nothing', { to })).rejects.toThrow(/no webhook nothing, but badgeIssued/)
    await expect(mock.send('Acme', 'badgeIssued', { to, example: 'x' })).rejects.toThrow(
      /no example x, but default, anonymous/,
    )
  })
})
