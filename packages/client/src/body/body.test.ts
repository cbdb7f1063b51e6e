import { createReadStream, mkdtempSync, openAsBlob, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])
const bytesOf = async (request: Request | undefined) => new Uint8Array((await request?.arrayBuffer()) ?? [])
const file = join(mkdtempSync(join(tmpdir(), 'countersign-')), 'x.png')
writeFileSync(file, png)

async function* chunks() {
  yield png.subarray(0, 2)
  yield png.subarray(2)
}
class Polyfill {
  getReader = () => new Blob([png]).stream().getReader()
}
const shared = () => {
  const buffer = new SharedArrayBuffer(png.length)
  new Uint8Array(buffer).set(png)
  return buffer
}

describe('a body of JSON', () => {
  test.each([
    [{ name: 'é' }, '{"name":"é"}'],
    [[1, 'a', true, null], '[1,"a",true,null]'],
    ['text', '"text"'],
    ['[not JSON', '"[not JSON"'],
    [0, '0'],
    [false, 'false'],
    [null, 'null'],
    [{ at: new Date(0), none: undefined }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    [
      new (class User {
        name = 'x'
      })(),
      '{"name":"x"}',
    ],
    [{ amount: { toJSON: () => '1.5' } }, '{"amount":"1.5"}'],
    [{ link: new URL('https://acme.example') }, '{"link":"https://acme.example/"}'],
    [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    [runInNewContext('({ a: [1] })'), '{"a":[1]}'],
    [{ pipe: 'a field of this name', data: 'another' }, '{"pipe":"a field of this name","data":"another"}'],
  ])('is a plain value: %#', async (body, text) => {
    const { acme, sent } = createAcme([respond({})])
    await acme.createThing({ body })
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(await sent[0]?.text()).toBe(text)
  })

  const circle: Record<string, unknown> = {}
  circle.self = circle

  test.each([
    [{ users: [{ size: 1n }] }, 'body.users[0].size is a bigint, which JSON cannot carry'],
    [{ size: Number.NaN }, 'body.size is NaN, which JSON cannot carry'],
    [{ size: Number.POSITIVE_INFINITY }, 'body.size is Infinity, which JSON cannot carry'],
    [{ list: ['a', undefined] }, 'body.list[1] is undefined, which JSON cannot carry'],
    [{ list: new Array(2) }, 'body.list[0] is undefined, which JSON cannot carry'],
    [{ run() {} }, 'body.run is a function, which JSON cannot carry'],
    [{ key: Symbol('s') }, 'body.key is a symbol, which JSON cannot carry'],
    [{ at: new Date(Number.NaN) }, 'body.at is a Date that is none, which JSON cannot carry'],
    [{ image: png }, 'body.image is a Uint8Array, which JSON cannot carry'],
    [{ image: Buffer.from(png) }, 'body.image is a Uint8Array, which JSON cannot carry'],
    [{ image: new Blob([png]) }, 'body.image is a Blob, which JSON cannot carry'],
    [{ image: Readable.from(['x']) }, 'body.image is a stream, which JSON cannot carry'],
    [{ image: chunks() }, 'body.image is a stream, which JSON cannot carry'],
    [{ image: Promise.resolve(1) }, 'body.image is a Promise, which JSON cannot carry'],
    [{ names: new Map([['a', 1]]) }, 'body.names is a Map, which JSON cannot carry'],
    [{ names: new Set(['a']) }, 'body.names is a Set, which JSON cannot carry'],
    [new URLSearchParams('a=1'), 'body is a URLSearchParams, which JSON cannot carry'],
    [new FormData(), 'body is a FormData, which JSON cannot carry'],
    [shared(), 'body is a SharedArrayBuffer, which JSON cannot carry'],
    [circle, 'nested too deeply, or in a circle, which JSON cannot carry'],
    ['{"name":"x"}', 'body is a text that is JSON already'],
    ['[1]', 'body is a text that is JSON already'],
  ])('is refused where it would be sent as something else: %#', async (body, message) => {
    const { acme, sent } = createAcme([respond({})])
    const error = (await failureOf(acme.createThing({ body }))) as Error
    expect(error.name).toBe('InvalidInputError')
    expect(error.message).toContain(message)
    expect(sent).toEqual([])
  })
})

describe('a body of bytes', () => {
  test.each([
    ['a typed array', png],
    ['a Buffer', Buffer.from(png)],
    ['an ArrayBuffer', png.buffer],
    ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.from(bytes).buffer', { bytes: [...png] })],
    ['shared memory', shared()],
    ['a view of a part of a buffer', new Uint8Array([0, ...png, 0]).subarray(1, 7)],
    ['a DataView', new DataView(png.buffer)],
    ['a view of wider numbers', new Uint16Array(png.buffer)],
    ['a Blob without a type', new Blob([png])],
    ['a Blob with a type', new Blob([png], { type: 'image/png' })],
    ['a File', new File([png], 'x.png', { type: 'image/png' })],
    ['bytes with a name', { data: png, name: 'x.png' }],
  ])('that are %s travel as bytes with their content type', async (_, body) => {
    const { acme, sent } = createAcme([respond({})])
    await acme.putImage({ id: '1', body })
    expect(sent[0]?.headers.get('content-type')).toBe('image/png')
    expect(await bytesOf(sent[0])).toEqual(png)
  })

  test.each([
    ['a web stream', () => new Blob([png]).stream()],
    ['a stream of Node', () => Readable.from([Buffer.from(png)])],
    ['a file that is read', () => createReadStream(file)],
    ['an async iterable', chunks],
    ['a stream of another make', () => new Polyfill() as unknown as ReadableStream<Uint8Array>],
  ])('that are %s travel under the type they are given', async (_, open) => {
    const { acme, sent } = createAcme([respond({})])
    await acme.putImage({ id: '1', body: { data: open(), type: 'image/png' } })
    await acme.putImage({ id: '1', body: open() }, { contentType: 'image/png' })
    expect(sent[1]?.headers.get('content-type')).toBe('image/png')
    expect(await bytesOf(sent[0])).toEqual(png)
    expect(await bytesOf(sent[1])).toEqual(png)
  })

  test('that are a stream of texts travel in UTF-8', async () => {
    const { acme, sent } = createAcme([respond({})])
    await acme.putAnything({ body: Readable.from(['é', 'ü']) })
    expect(await sent[0]?.text()).toBe('éü')
    expect(sent[0]?.headers.get('content-type')).toBe('application/octet-stream')
  })

  test('that are a file on disk travel as `openAsBlob` opens it', async () => {
    const { acme, sent } = createAcme([respond({})])
    await acme.putImage({ id: '1', body: await openAsBlob(file) })
    expect(await bytesOf(sent[0])).toEqual(png)
  })

  test('whose source fails make the call fail with its own error, once', async () => {
    const problem = new Error('disk gone')
    async function* broken() {
      yield png
      throw problem
    }
    let calls = 0
    const reading = async (_: unknown, init?: RequestInit) => {
      calls += 1
      await new Response(init?.body as BodyInit).arrayBuffer()
      return respond({})
    }
    const { acme } = createAcme([], { fetch: reading })
    expect(await failureOf(acme.putAnything({ body: broken() }))).toBe(problem)
    expect(calls).toBe(1)
  })

  const advice = 'The body must be bytes: a Buffer, Blob, File or stream; a file on disk is `await openAsBlob(path)`'
  test.each([
    [new Blob(['%PDF'], { type: 'application/pdf' }), 'The body is application/pdf, expected image/gif or image/png'],
    [new Uint8Array([1, 2, 3]), 'The body is of an unknown type, expected image/gif or image/png'],
    [Buffer.from('BM;column'), 'The body is of an unknown type, expected image/gif or image/png'],
    [{ some: 'object' }, advice],
    ['./sig.png', advice],
    ['iVBORw0KGgo=', advice],
    [openAsBlob(file), advice],
    [7, advice],
    [null, advice],
    [Readable.from([7]), 'A stream must give bytes or texts'],
  ])('that are none, or none of the right type, are refused with what to pass: %#', async (body, message) => {
    for (const options of [{}, { contentType: 'image/png' }]) {
      if (message.startsWith('The body is') && options.contentType) continue // named, so taken
      const reading = async (_: unknown, init?: RequestInit) =>
        respond(await new Response(init?.body as BodyInit).text())
      const { acme } = createAcme([], { fetch: reading })
      if (body instanceof Readable && !options.contentType) continue
      const error = (await failureOf(acme.putImage({ id: '1', body }, options))) as Error
      expect(error.name).toBe('InvalidInputError')
      expect(error.message).toContain(message)
    }
  })

  test('may be named where nobody can tell, but only as what the operation takes', async () => {
    const { acme, sent } = createAcme([respond({})])
    const body = new Uint8Array([1, 2, 3])
    await acme.putImage({ id: '1', body }, { contentType: 'image/gif' })
    expect(sent[0]?.headers.get('content-type')).toBe('image/gif')
    expect(await failureOf(acme.putImage({ id: '1', body }, { contentType: 'text/csv' }))).toMatchObject({
      message: '`contentType` is text/csv, expected image/gif or image/png',
    })
    await acme.sendEither({ body }, { contentType: 'Application/PDF' })
    expect(sent[1]?.headers.get('content-type')).toBe('Application/PDF')
  })

  test('go beside JSON where an operation takes both', async () => {
    const { acme, sent } = createAcme([respond({})])
    await acme.sendEither({ body: { a: 1 } })
    await acme.sendEither({ body: Buffer.from('%PDF-1.7') })
    expect(sent.map((request) => request.headers.get('content-type'))).toEqual([
      'application/merge-patch+json',
      'application/pdf',
    ])
  })
})

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
        '--B|Content-Type: text/markdown|Content-Disposition: form-data; name="notes"||a|',
        '--B|Content-Type: text/csv|Content-Disposition: form-data; name="file"; filename="file"||b|',
        '--B|Content-Type: application/json|Content-Disposition: form-data; name="a%22b%0D%0A"||{"c":1}|',
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

test('fields travel in a form of the web, in the styles of the spec', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.sendForm({
    body: { name: 'a b+é', tags: ['x', 'y'], deep: { a: 1 }, list: ['p', 'q'], on: true, none: null },
  })
  await acme.sendForm({ body: new URLSearchParams([['a', '1']]) })
  expect(sent[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
  expect(await sent[0]?.text()).toBe('name=a+b%2B%C3%A9&tags=x&tags=y&deep[a]=1&list=p,q&on=true')
  expect(await sent[1]?.text()).toBe('a=1')
  for (const body of ['a=1', [1], png, { a: { b: 1 } }, { a: 1n, b: Number.NaN }])
    expect(await failureOf(acme.sendForm({ body }))).toMatchObject({ name: 'InvalidInputError' })
})

test('text travels as it is, or as its bytes', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.putText({ body: 'a;b' })
  await acme.putText({ body: Buffer.from('<a/>') }, { contentType: 'application/xml' })
  expect(sent.map((request) => request.headers.get('content-type'))).toEqual(['text/csv', 'application/xml'])
  expect([await sent[0]?.text(), await sent[1]?.text()]).toEqual(['a;b', '<a/>'])
  expect(await failureOf(acme.putText({ body: { a: 1 } }))).toMatchObject({
    message: 'The body must be a text, or its bytes (sent as text/csv or application/xml)',
  })
})

test('a body may go with DELETE where the spec says so', async () => {
  const { acme, sent } = createAcme([respond({})])
  await acme.deleteThings({ body: { ids: [1] } })
  expect([sent[0]?.method, await sent[0]?.text()]).toEqual(['DELETE', '{"ids":[1]}'])
})
