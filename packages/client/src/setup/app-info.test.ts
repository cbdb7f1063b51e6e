import { describe, expect, test } from 'vitest'
import { createAcme, respond } from '../testing.ts'

describe('the name of an application', () => {
  test.each([
    [{ name: 'a\nb' }, 'Option `appInfo.name` has a line break'],
    [{ name: 'snow ☃' }, 'Option `appInfo.name` has a line break or a character that no header can carry'],
    [{ name: 'sync', version: '1\r\nx-key: k' }, 'Option `appInfo.version` has a line break'],
    [{ name: {} }, 'Option `appInfo.name` must be a text'],
    [{ nam: 'sync' }, 'Option `appInfo.name` is missing'],
    ['sync', 'Option `appInfo.name` is missing'],
  ])('is refused when the client is made, not when it calls: %j', (appInfo, message) => {
    expect(() => createAcme([], { appInfo: appInfo as never })).toThrow(message)
  })

  test.each([undefined, null, { name: 'sync' }, { name: '', version: '' }, { name: 'sync', version: undefined }])(
    'may be left out, or without a version: %j',
    async (appInfo) => {
      const { acme, sent } = createAcme([respond({})], { appInfo: appInfo as never })
      await acme.getThing({ id: '1' })
      expect(sent[0]?.headers.get('user-agent')).toMatch(/^(sync )?countersign-acme /)
    },
  )
})

test.each(['true', 'false', 1, {}])('credentials travel in the clear for `true` alone, not for %j', (value) => {
  const options = { baseUrl: 'http://signer.intranet', allowInsecureHttp: value as never }
  expect(() => createAcme([], options)).toThrow('`baseUrl` must be https://')
})
