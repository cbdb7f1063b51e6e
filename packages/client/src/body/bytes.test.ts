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
})
