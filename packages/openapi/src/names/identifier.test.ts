import { expect, test } from 'vitest'
import { identifier, inputName, isIdentifier, receiverName, typeName } from './identifier.ts'

test.each([
  ['listUsers', 'listUsers'],
  ['get_files_id', 'get_files_id'],
  ['repos/get-content', 'reposGetContent'],
  ['get-companies', 'getCompanies'],
  ['get_files_id#add_shared_link', 'get_files_idAdd_shared_link'],
  ['API list', 'apiList'],
  ['List users', 'listUsers'],
  ['2fa.enable', '_2faEnable'],
  ['héros/été', 'hérosÉté'],
  ['', '_'],
  ['///', '_'],
])('the method of the operationId %j is %s', (id, name) => {
  expect(identifier(id)).toBe(name)
  expect(isIdentifier(name)).toBe(true)
})

test.each([
  ['User', 'User'],
  ['verify.v2.form', 'VerifyV2Form'],
  ['AiItem--Base', 'AiItemBase'],
  ['simple-user', 'SimpleUser'],
  ['import', 'Import'],
  ['0', '_0'],
  ['DateSent<', 'DateSent'],
])('the type of the schema %j is %s', (schema, name) => {
  expect(typeName(schema)).toBe(name)
})

test('what belongs to a method is named after it', () => {
  expect(inputName('getUser')).toBe('GetUserInput')
  expect(receiverName('userMade')).toBe('receiveUserMade')
})
