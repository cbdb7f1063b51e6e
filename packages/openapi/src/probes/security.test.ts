import { expect, test } from 'vitest'
import { documentWith, read } from '../testing/document.ts'

/** The credentials of an operation of a document with the given schemes. */
function credentials(
  securitySchemes: object,
  security: object[] = [Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, []]))],
) {
  const { operation, model } = read(documentWith({ security }, { components: { securitySchemes } }))
  return {
    alternatives: operation.security.map((all) => all.map(({ scheme }) => scheme.credential)),
    operation,
    problems: model.problems,
  }
}

const flows = { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: 'Reads' } } }

test.each([
  ['OAuth alone travels as bearer', { type: 'oauth2', flows }, { type: 'bearer' }],
  [
    'OpenID Connect travels as bearer',
    { type: 'openIdConnect', openIdConnectUrl: 'https://example.com' },
    { type: 'bearer' },
  ],
  ['a scheme in capitals is the same', { type: 'http', scheme: 'Basic' }, { type: 'basic' }],
  ['bearer in any case', { type: 'http', scheme: 'BEARER' }, { type: 'bearer' }],
  ['digest is named, not taken for bearer', { type: 'http', scheme: 'digest' }, { type: 'other', why: 'HTTP digest' }],
  ['a client certificate is named', { type: 'mutualTLS' }, { type: 'other', why: 'a client certificate (mutualTLS)' }],
  ['a key in a cookie', { type: 'apiKey', in: 'cookie', name: 'sid' }, { type: 'apiKey', in: 'cookie', name: 'sid' }],
  ['a key in the query', { type: 'apiKey', in: 'query', name: 'key' }, { type: 'apiKey', in: 'query', name: 'key' }],
  [
    'a key in a header',
    { type: 'apiKey', in: 'header', name: 'X-Key' },
    { type: 'apiKey', in: 'header', name: 'X-Key' },
  ],
])('%s', (_, scheme, expected) => {
  const { alternatives, problems } = credentials({ one: scheme })
  expect(alternatives).toEqual([[expected]])
  expect(problems).toEqual([])
})

test('two credentials at once are one set, two alternatives are two', () => {
  const schemes = { key: { type: 'apiKey', in: 'header', name: 'X-Key' }, token: { type: 'http', scheme: 'bearer' } }
  expect(credentials(schemes, [{ key: [], token: [] }]).alternatives).toHaveLength(1)
  expect(credentials(schemes, [{ key: [] }, { token: [] }]).alternatives).toHaveLength(2)
})

test('an empty set is a call without any credential', () => {
  expect(credentials({ token: { type: 'http', scheme: 'bearer' } }, [{ token: [] }, {}]).alternatives).toEqual([
    [{ type: 'bearer' }],
    [],
  ])
})

test('scopes stay with their scheme', () => {
  const { operation } = credentials({ one: { type: 'oauth2', flows } }, [{ one: ['read'] }])
  expect(operation.security[0]?.[0]).toMatchObject({ scopes: ['read'], scheme: { name: 'one', type: 'oauth2' } })
})

test('an operation replaces the credentials of the document, also by none', () => {
  const document = (operation: object) =>
    documentWith(operation, {
      security: [{ token: [] }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    })
  expect(read(document({})).operation.security).toHaveLength(1)
  expect(read(document({ security: [] })).operation.security).toEqual([])
})

test.each([
  ['without a type', {}],
  ['of an unknown type', { type: 'token' }],
  ['without a name', { type: 'apiKey', in: 'header' }],
  ['in an unknown place', { type: 'apiKey', in: 'body', name: 'key' }],
  ['without a scheme', { type: 'http' }],
])('a scheme %s is a problem', (_, scheme) => {
  const { alternatives, problems } = credentials({ one: scheme })
  expect(alternatives[0]?.[0]).toMatchObject({ type: 'other' })
  expect(problems).toMatchObject([
    { severity: 'error', code: 'security-scheme-unreadable', pointer: '#/components/securitySchemes/one' },
  ])
})

test('a credential that is declared nowhere is a problem of the operation', () => {
  expect(credentials({}, [{ token: [] }]).problems).toMatchObject([
    {
      severity: 'error',
      code: 'security-scheme-unknown',
      operation: 'listThings',
      pointer: '#/paths/~1things/get/security',
    },
  ])
})
