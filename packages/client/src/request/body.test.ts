import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond as json } from '../testing.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])
const bytesOf = async (request: Request | undefined) => new Uint8Array((await request?.arrayBuffer()) ?? [])

describe('a body', () => {
  test('that is a plain value travels as JSON', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.createThing({ body: { name: 'é' } })
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(await sent[0]?.json()).toEqual({ name: 'é' })
  })

  test.each([
    ['a typed array', png],
    ['an ArrayBuffer', png.buffer],
    ['a view of a part of a buffer', new Uint8Array([0, ...png, 0]).subarray(1, 7)],
    ['a Blob without a type', new Blob([png])],
    ['a Blob with a type', new Blob([png], { type: 'image/png' })],
    ['bytes with a name', { data: png, name: 'x.png' }],
  ])('that is %s travels as bytes with its content type', async (_, body) => {
    const { acme, sent } = createAcme([json({})])
    await acme.putImage({ id: '1', body })
    expect(sent[0]?.headers.get('content-type')).toBe('image/png')
    expect(await bytesOf(sent[0])).toEqual(png)
  })

  test('that is a stream travels as bytes under the type it is given', async () => {
    const { acme, sent } = createAcme([json({})])
    const stream = new Blob([png]).stream()
    await acme.putImage({ id: '1', body: { data: stream, type: 'image/png' } })
    expect(await bytesOf(sent[0])).toEqual(png)
  })

  test.each([
    [new Blob(['%PDF'], { type: 'application/pdf' }), 'The body is application/pdf, expected image/gif or image/png'],
    [new Uint8Array([1, 2, 3]), 'The body is of an unknown type, expected image/gif or image/png'],
    [{ some: 'object' }, 'The body must be bytes: a Buffer, Blob, File or stream'],
  ])('that fits no content type is refused', async (body, message) => {
    const { acme, sent } = createAcme([json({})])
    expect(await failureOf(acme.putImage({ id: '1', body }))).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringContaining(message),
    })
    expect(sent).toEqual([])
  })

  test('may be named where nobody can tell', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.putImage({ id: '1', body: new Uint8Array([1, 2, 3]) }, { contentType: 'image/gif' })
    expect(sent[0]?.headers.get('content-type')).toBe('image/gif')
  })
})

describe('a form', () => {
  test('is made of a plain object: bytes are files, objects JSON, lists repeat', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.upload({
      body: { file: { data: png, name: 'x.png' }, meta: { a: 1 }, tags: ['x', 'y'], count: 3, none: undefined },
    })
    const form = await (sent[0] as Request).formData()
    const file = form.get('file') as File
    expect([file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual(['x.png', 'image/png', png])
    expect(form.get('meta')).toBe('{"a":1}')
    expect(form.getAll('tags')).toEqual(['x', 'y'])
    expect(form.get('count')).toBe('3')
    expect(form.has('none')).toBe(false)
  })

  test('is not made where JSON will do', async () => {
    const { acme, sent } = createAcme([json({})])
    await acme.upload({ body: { tags: ['x'] } })
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    await acme.upload({ body: { tags: ['x'] } }, { contentType: 'multipart/form-data' })
    expect(sent[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  })
})
