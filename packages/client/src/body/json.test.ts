import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { createAcme, failureOf, respond } from '../testing.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])

async function* chunks() {
  yield png
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
    [new SharedArrayBuffer(6), 'body is a SharedArrayBuffer, which JSON cannot carry'],
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
