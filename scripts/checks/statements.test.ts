import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSpec } from '@countersign/openapi'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkStatements } from './statements/index.ts'

// Each test plants one fault in the spec of an invented vendor and reads which of its facts is missed.
const bundle = () => ({
  servers: [{ url: 'https://{host}/v1', variables: { host: { default: 'api.example.com' } } }],
  paths: {
    '/users/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      put: {
        operationId: 'updateUser',
        parameters: [{ $ref: '#/components/parameters/Notify' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UserInput' } } },
        },
        responses: { '200': { $ref: '#/components/responses/Updated' }, '422': { description: 'No.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      oauth2: { type: 'oauth2', flows: { authorizationCode: { tokenUrl: 'https://example.com/token', scopes: {} } } },
    } as Record<string, unknown>,
    parameters: { Notify: { name: 'notify', in: 'query', schema: { type: 'boolean', default: false } } },
    responses: {
      Updated: {
        headers: { 'X-Left': { schema: { type: 'integer' } } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } },
      },
    },
    schemas: {
      UserInput: {
        type: 'object',
        required: ['phone'],
        properties: { phone: { type: 'string', pattern: '^\\+' }, owner: { $ref: '#/components/schemas/Owner' } },
      },
      User: {
        allOf: [{ $ref: '#/components/schemas/UserInput' }],
        properties: {
          state: { type: ['string', 'null'], 'x-extensible-enum': ['on', 'off'] },
          groups: { type: 'array', items: { $ref: '#/components/schemas/Owner' } },
          roles: { type: 'array', items: { enum: ['admin'] } },
        },
      },
      Owner: { type: 'object', properties: { id: { type: 'string', format: 'uuid', deprecated: true } } },
    },
  },
})
const facts = `
- { id: F-1, operation: updateUser, method: PUT, path: '/users/{id}' }
- { id: F-2, operation: updateUser, parameter: id, in: path, type: string, required: true }
- { id: F-3, operation: updateUser, parameter: notify, in: query, type: boolean, default: false, required: false, explode: true }
- { id: F-4, operation: updateUser, body: application/json, schema: UserInput, required: true }
- { id: F-5, operation: updateUser, status: '200', mediaType: application/json, schema: User }
- { id: F-6, operation: updateUser, status: '200', header: x-left }
- { id: F-7, operation: updateUser, status: '422' }
- { id: F-8, schema: UserInput, field: phone, type: string, required: true, nullable: false }
- { id: F-9, schema: UserInput, field: phone, accepts: '+55 (11) 90000-0000' }
- { id: F-10, schema: User, field: state, type: string, nullable: true, value: 'off' }
- { id: F-11, schema: User, field: groups.id, type: string, format: uuid, deprecated: true }
- { id: F-12, server: 'https://api.example.com/v1' }
- { id: F-13, credential: header, name: x-key }
- { id: F-14, credential: oauth2, flow: authorizationCode, tokenUrl: 'https://example.com/token' }
- { id: F-17, schema: User, field: roles, value: admin }
- { id: F-16, operation: updateUser, body: application/json, accepts: { phone: '+1', custom: 7 } }
- { id: F-15, operation: updateUser, body: application/json, field: owner.id, type: string }
`
type Bundle = ReturnType<typeof bundle>

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-statements-'))
  mkdirSync(join(root, 'specs/acme'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** The problems of the invented vendor after a change to its spec or its facts. */
function check(change: (spec: Bundle) => void, rows = facts) {
  const spec = bundle()
  change(spec)
  writeFileSync(join(root, 'specs/acme/facts.yaml'), rows)
  return checkStatements(root, 'acme', readSpec({ openapi: '3.1.0', ...spec }))
}

test('nothing is said of a spec that states every fact', () => {
  expect(check(() => {})).toEqual([])
})

/** Sets what stands at a path of keys, or deletes it when there is no value. */
function set(node: object, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length > 0) set(Reflect.get(node, key) as object, rest, value)
  else if (value === undefined) Reflect.deleteProperty(node, key)
  else Reflect.set(node, key, value)
}

const user = 'paths /users/{id}'
const schemas = 'components schemas'
const owner = { $ref: `#/components/schemas/Owner` }
test.each<[string, string, string, unknown?]>([
  ['F-1', 'has no operation updateUser', `${user} put operationId`, 'changeUser'],
  ['F-1', 'has updateUser at /people/{id}, not at', 'paths', { '/people/{id}': bundle().paths['/users/{id}'] }],
  ['F-2', 'has not the path parameter `id` of updateUser', `${user} parameters`],
  ['F-3', 'has not the query parameter `notify` of updateUser', 'components parameters Notify name', 'inform'],
  ['F-3', 'has not false as the default of', 'components parameters Notify schema default', true],
  ['F-3', 'does not repeat the query parameter', 'components parameters Notify explode', false],
  ['F-4', 'that it is optional', `${user} put requestBody required`],
  ['F-5', 'has Owner, not User', 'components responses Updated content application/json schema', owner],
  ['F-6', 'has no header x-left in the 200 of updateUser', 'components responses Updated headers'],
  ['F-7', 'has no 422 for updateUser: it has 200', `${user} put responses 422`],
  ['F-8', 'has not the field `phone` in schema UserInput', `${schemas} UserInput properties phone`],
  ['F-8', 'that it is optional', `${schemas} UserInput required`],
  ['F-8', 'that it is integer, not string', `${schemas} UserInput properties phone type`, 'integer'],
  ['F-9', 'refuses "+55 (11) 90000-0000"', `${schemas} UserInput properties phone pattern`, '^\\d+$'],
  ['F-10', 'that it may not be null', `${schemas} User properties state type`, 'string'],
  ['F-10', 'does not know "off" as a value of', `${schemas} User properties state x-extensible-enum`, ['on']],
  ['F-11', 'that its format is open, not uuid', `${schemas} Owner properties id format`],
  ['F-11', 'that it is not deprecated', `${schemas} Owner properties id deprecated`],
  ['F-12', 'has no server https://api.example.com/v1', 'servers 0 variables host default', 'example.org'],
  ['F-13', 'has no header credential {"name":"x-key"}', 'components securitySchemes key name', 'X-Token'],
  ['F-14', 'has no oauth2 credential', 'components securitySchemes oauth2 flows', {}],
  ['F-15', 'has not the field `owner.id`', `${schemas} UserInput properties owner`],
  ['F-17', 'does not know "admin" as a value of', `${schemas} User properties roles items enum`, []],
  ['F-16', 'refuses {"phone":"+1","custom":7}', `${schemas} UserInput additionalProperties`, false],
])('%s is named when the spec %s', (id, sentence, path, value) => {
  const problems = check((spec) => set(spec, path.split(' '), value))
  const [problem] = problems.filter((text) => text.startsWith(`specs/acme/facts.yaml: ${id}: the spec `))
  expect(problem).toContain(sentence)
  expect(problem).toMatch(/put it back into specs\/acme, or correct this row if the page has changed$/)
})

test.each([
  [
    'a misspelt key',
    '- { id: F-1, schema: User, fields: phone }',
    'F-1: is no fact about a schema: `fields` has no place here',
  ],
  [
    'a missing key',
    '- { id: F-1, operation: updateUser, parameter: id }',
    "F-1: is no fact about a parameter: must have required property 'in'",
  ],
  ['a row about nothing', '- { id: F-1 }', 'F-1: says nothing that can be checked: name one of server, credential,'],
  [
    'an id that stands there twice',
    '- { id: F-1, schema: User }\n- { id: F-1, schema: Owner }',
    'F-1: stands there twice',
  ],
  ['a file without a list', 'facts: none', 'is no list of facts'],
])('%s is reported', (_, rows, sentence) => {
  expect(check(() => {}, rows).join('\n')).toContain(sentence)
})
