import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])

describe('a form', () => {
  test('is made of a plain object: bytes are files, objects JSON, lists repeat', async () => {
    const { acme, sent } = createAcme([respond({})])
    const body = {
      file: { data: png, name: 'x.png' },
      stream: Readable.from(['text']),
      meta: { a: 1 },
      tags: ['x', 'y'],
      count: 3,
      since: new Date(0),
      none: undefined,
      nothing: null,
    }
    await acme.upload({ body })
    const form = await (sent[0] as Request).formData()
    const sentFile = form.get('file') as File
    expect([sentFile.name, sentFile.type, new Uint8Array(await sentFile.arrayBuffer())]).toEqual([
      'x.png',
      'image/png',
      png,
    ])
    expect(await (form.get('stream') as File).text()).toBe('text')
    expect(form.get('meta')).toBe('{"a":1}')
    expect(form.getAll('tags')).toEqual(['x', 'y'])
    expect([form.get('count'), form.get('since')]).toEqual(['3', '1970-01-01T00:00:00.000Z'])
    expect([form.has('none'), form.has('nothing')]).toEqual([false, false])
  })

  test('is bytes on the wire, with the media types that the spec gives to its parts', async () => {
    let body: unknown
    const { acme } = createAcme([], {
      fetch: async (_, init) => {
        body = init?.body
        return respond({})
      },
    })
    await acme.upload({ body: { notes: 'a', file: new Blob(['b'], { type: 'text/csv' }), 'a"b\r\n': { c: 1 } } })
    expect(body).toBeInstanceOf(Uint8Array)
    const text = new TextDecoder()
      .decode(body as Uint8Array)
      .replaceAll('\r\n', '|')
      .replaceAll(/countersign-\w+/g, 'B')
    expect(text).toBe(
      [
        '--B|Content-Disposition: form-data; name="notes"|Content-Type: text/markdown||a|',
        '--B|Content-Disposition: form-data; name="file"; filename="file"|Content-Type: text/csv||b|',
        '--B|Content-Disposition: form-data; name="a%22b%0D%0A"|Content-Type: application/json||{"c":1}|',
        '--B--|',
      ].join(''),
    )
  })

  test('may be a FormData', async () => {
    const { acme, sent } = createAcme([respond({})])
    const given = new FormData()
    given.append('name', 'é')
    given.append('file', new File(['x'], 'ü".csv'))
    await acme.upload({ body: given })
    const form = await (sent[0] as Request).formData()
    expect([form.get('name'), (form.get('file') as File).name]).toEqual(['é', 'ü".csv'])
  })

  test('is not made where JSON will do', async () => {
    const { acme, sent } = createAcme([respond({})])
    await acme.upload({ body: { tags: ['x'] } })
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    await acme.upload({ body: { tags: ['x'] } }, { contentType: 'multipart/form-data' })
    expect(sent[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  })

  test.each([
    ['text', 'The body must be an object with a field for each part, or a FormData'],
    [[1], 'The body must be an object with a field for each part, or a FormData'],
    [png, 'The body must be an object with a field for each part, or a FormData'],
    [{ meta: { a: 1n } }, 'body.meta.a is a bigint'],
    [{ count: Number.NaN }, 'Part `count` must be'],
    [{ run() {} }, 'Part `run` must be'],
  ])('is refused when it cannot be one: %#', async (body, message) => {
    const { acme, sent } = createAcme([respond({})])
    const error = (await failureOf(acme.uploadForm({ body }))) as Error
    expect(error.name).toBe('InvalidInputError')
    expect(error.message).toContain(message)
    expect(sent).toEqual([])
  })

  test('keeps its boundary whatever the client sends with every request', async () => {
    const headers = { 'Content-Type': 'application/json' }
    const { acme, sent } = createAcme([respond({})], { headers })
    await acme.upload({ body: { file: png } })
    await acme.upload({ body: { file: png } }, { headers })
    await acme.putImage({ id: '1', body: png })
    const types = sent.map((request) => request.headers.get('content-type')?.split(';')[0])
    expect(types).toEqual(['multipart/form-data', 'multipart/form-data', 'image/png'])
  })
})
