import { startMock } from '@countersign/mock'
import { describe, expect, test } from 'vitest'
import { createDocuSignClient } from '../index.ts'
import { failureOf, logIn, startAccountServer } from './testing.ts'
import { defaultAccount } from './user-info.ts'

const { connect, nextUserInfo, environment } = startAccountServer()

describe('a user', () => {
  const sub = 'b1e0e2a5-4a54-4c6d-8a0e-0c2d7f4b9c11'
  const account = { account_id: 'a-1', account_name: 'Example', is_default: false, base_uri: 'https://eu.docusign.net' }

  test('is told of with all accounts', async () => {
    const body = {
      sub,
      name: 'Ines Example',
      given_name: 'Ines',
      email: 'ines@example.com',
      created: '2015-08-13T22:03:03.45',
      accounts: [account, { ...account, account_id: 'a-2', is_default: true }],
    }
    nextUserInfo(body)
    const info = await connect().userInfo({ accessToken: 't-1' })
    expect(info).toEqual({
      userId: sub,
      name: 'Ines Example',
      email: 'ines@example.com',
      accounts: [
        { accountId: 'a-1', accountName: 'Example', isDefault: false, baseUri: 'https://eu.docusign.net' },
        { accountId: 'a-2', accountName: 'Example', isDefault: true, baseUri: 'https://eu.docusign.net' },
      ],
      raw: body,
    })
    expect(defaultAccount(info).accountId).toBe('a-2')
  })

  test.each([
    [true, true],
    ['true', true],
    ['True', true],
    [false, false],
    ['false', false],
    [undefined, false],
  ])('has a default account that DocuSign marks with %j: %s', async (is_default, expected) => {
    nextUserInfo({ sub, accounts: [{ ...account, is_default }] })
    const { accounts } = await connect().userInfo({ accessToken: 't-1' })
    expect(accounts[0]?.isDefault).toBe(expected)
  })

  test('with one account has no need of a mark; with several and none, the choice is not made for them', () => {
    const only = { accountId: 'a-1', isDefault: false, baseUri: 'https://eu.docusign.net' }
    expect(defaultAccount({ accounts: [only] })).toBe(only)
    expect(() => defaultAccount({ accounts: [only, only] })).toThrow('2 accounts, none of which is marked')
    expect(() => defaultAccount({ accounts: [] })).toThrow('0 accounts')
  })

  test.each([
    [{ accounts: [account] }, '"sub" property must be a string'],
    [{ sub, accounts: 'none' }, '"accounts" is no list'],
    [{ sub, accounts: [{ ...account, base_uri: undefined }] }, 'no "account_id" or no "base_uri"'],
    [{ sub, accounts: [null] }, 'no "account_id" or no "base_uri"'],
  ])('cannot be read from %j', async (body, reason) => {
    nextUserInfo(body)
    const error = await failureOf(connect().userInfo({ accessToken: 't-1' }))
    expect(error).toMatchObject({ name: 'ResponseFormatError', operationId: 'oauth.userInfo', status: 200 })
    expect(error).toHaveProperty('message', expect.stringContaining(reason))
  })

  test('whose token has ended is an AuthenticationError', async () => {
    nextUserInfo({ error: 'invalid_token', error_description: 'Token t-secret has expired' }, 401)
    const error = await failureOf(connect().userInfo({ accessToken: 't-secret' }))
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message: `docusign oauth.userInfo: GET ${environment()}/oauth/userinfo answered 401, code invalid_token: Token [redacted] has expired`,
    })
  })

  test('who has logged in lists signatures at the base URI of the default account', async () => {
    const mock = await startMock({ vendors: ['docusign'] })
    try {
      const oauth = connect()
      const { accessToken } = await logIn(oauth)
      nextUserInfo({ sub, accounts: [{ ...account, is_default: 'true', base_uri: `${mock.url}/docusign` }] })
      const info = await oauth.userInfo({ accessToken })
      const { accountId, baseUri } = defaultAccount(info)
      const docusign = createDocuSignClient({ accessToken, environment: baseUri })
      const { userSignatures } = await docusign.listUserSignatures({ accountId, userId: info.userId })
      expect(userSignatures).not.toEqual([])
      expect(mock.requests).toMatchObject([
        { operationId: 'listUserSignatures', path: `/docusign/restapi/v2.1/accounts/a-1/users/${sub}/signatures` },
      ])
    } finally {
      await mock.close()
    }
  })
})
