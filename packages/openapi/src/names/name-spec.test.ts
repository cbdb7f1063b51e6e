import { expect, test } from 'vitest'
import { documentWith, read } from '../testing/document.ts'
import { nameSpec } from './name-spec.ts'

const answered = { responses: { 200: { description: '' } } }
const reserved = { methods: ['raw'], types: ['ApiError', 'Credential', 'Operations'], fields: ['body'] }

/** The names of a document with the given operationIds and schemas. */
function named(ids: string[], schemas: string[] = [], parameters: object[] = []) {
  const paths = Object.fromEntries(
    ids.map((id, index) => [`/${index}`, { get: { operationId: id, parameters, ...answered } }]),
  )
  const components = { schemas: Object.fromEntries(schemas.map((name) => [name, {}])) }
  const { model } = read(documentWith({}, { paths, components }))
  const names = nameSpec(model, reserved)
  return {
    methods: [...names.methods.values()],
    inputs: [...names.inputs.values()],
    types: [...names.types.values()],
    fields: [...names.fields.values()],
    problems: names.problems.map(({ severity, code }) => `${severity} ${code}`),
    remedies: names.problems.map(({ remedy }) => remedy),
  }
}

test('names that are free stay as they are', () => {
  expect(named(['listUsers', 'delete'], ['User'])).toMatchObject({
    methods: ['listUsers', 'delete'],
    inputs: ['ListUsersInput', 'DeleteInput'],
    types: ['User'],
    problems: [],
  })
})

test.each(['raw', 'then', 'constructor', '__proto__', 'toString'])(
  'an operation %s gives way, with a warning',
  (id) => {
    expect(named([id])).toMatchObject({ methods: [`${id}Operation`], problems: ['warning name-reserved'] })
  },
)

test.each(['ApiError', 'Credential', 'Operations', 'Error', 'Blob'])(
  'a schema %s gives way, with a warning',
  (name) => {
    expect(named([], [name])).toMatchObject({ types: [`${name}Schema`], problems: ['warning name-reserved'] })
  },
)

test('what gives way leaves the names that others have', () => {
  expect(named(['raw', 'rawOperation', 'rawOperation2'], ['Error', 'ErrorSchema', 'Blob'])).toEqual({
    methods: ['rawOperation3', 'rawOperation', 'rawOperation2'],
    inputs: ['RawOperation3Input', 'RawOperationInput', 'RawOperation2Input'],
    types: ['ErrorSchema2', 'ErrorSchema', 'BlobSchema'],
    fields: [],
    problems: ['warning name-reserved', 'warning name-reserved', 'warning name-reserved'],
    remedies: ['Change its operationId.', 'Rename the schema.', 'Rename the schema.'],
  })
})

test('keywords are types with a capital letter', () => {
  expect(named([], ['import', 'package'])).toMatchObject({ types: ['Import', 'Package'], problems: [] })
})

test('two operations of one method are an error; the later one has a number', () => {
  const { methods, problems, remedies } = named(['get-user', 'getUser'])
  expect(methods).toEqual(['getUser', 'getUser2'])
  expect(problems).toEqual(['error name-twice'])
  expect(remedies[0]).toBe('Change its operationId.')
})

test('names that differ in case alone are a warning', () => {
  expect(named([], ['BCCArchive', 'bccArchive'])).toMatchObject({
    types: ['BCCArchive', 'BccArchive'],
    problems: ['warning name-by-case'],
  })
})

test('the input of an operation never has the name of a schema', () => {
  expect(named(['getUser'], ['GetUserInput'])).toMatchObject({
    types: ['GetUserInput'],
    inputs: ['GetUserOperationInput'],
    problems: ['warning name-reserved'],
  })
})

test('parameters that meet have their place in front', () => {
  const at = (place: string, name: string) => ({ name, in: place, schema: {} })
  expect(
    named(['a'], [], [at('header', 'lang'), at('query', 'lang'), at('query', 'body'), at('header', 'Accept')]),
  ).toMatchObject({
    fields: ['lang', 'queryLang', 'queryBody'],
    problems: ['warning name-reserved', 'warning name-reserved'],
  })
})
