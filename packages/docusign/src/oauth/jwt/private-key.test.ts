import { generateKeyPairSync } from 'node:crypto'
import { generateKeyPair } from 'jose'
import { describe, expect, test } from 'vitest'
import { failureOf } from '../testing.ts'
import { key, pair, startJwtServer, userId } from './testing.ts'

const { connect } = startJwtServer()

describe('a private key', () => {
  const small = pair(1024)
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

  test.each([
    ['nothing', ''],
    ['no key', 'secret-words'],
    ['a public key', key.spki],
    ['an encrypted key', key.encrypted],
    ['half a key', key.pkcs1.replace(/\n.{64}\n/, '\n')],
    ['a key that is not base64', key.pkcs8.replace(/\n.{8}/, '\n=_=_=_=_')],
    ['the wrong label', key.pkcs8.replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY')],
    ['a key of another kind', elliptic.export({ type: 'pkcs8', format: 'pem' }) as string],
    ['a key that is too short', small.pkcs1],
  ])('is refused before anything is sent when it is %s', async (_case, privateKey) => {
    const oauth = connect({ fetch: () => Promise.reject(new Error('Nothing may be sent')) })
    const error = await failureOf(oauth.jwtGrant({ userId, privateKey }))
    expect(error).toHaveProperty('name', 'InvalidInputError')
    expect(error).toHaveProperty('message', expect.stringContaining('`privateKey` must be an RSA key of 2048 bits'))
  })

  test('is refused when it is a CryptoKey for something else', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    await expect(connect().jwtGrant({ userId, privateKey })).rejects.toThrow('`privateKey` must be an RSA key')
    const { publicKey: wrongHalf } = await generateKeyPair('RS256')
    await expect(connect().jwtGrant({ userId, privateKey: wrongHalf })).rejects.toThrow(
      '`privateKey` must be an RSA key',
    )
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('signs nothing for %s seconds', async (expiresIn) => {
    const grant = connect().jwtGrant({ userId, privateKey: key.pkcs8, expiresIn })
    await expect(grant).rejects.toThrow('`expiresIn` must be a number of seconds above 0')
  })

  test('signs nothing for a user without an id', async () => {
    await expect(connect().jwtGrant({ userId: '', privateKey: key.pkcs8 })).rejects.toThrow('`userId` must be a text')
  })
})
