import { expect, test } from 'vitest'
import * as derive from './derive.ts'

test('files are named after what they hold', () => {
  expect(derive.webhookFile('contactSubmitted')).toBe('webhooks/contactSubmitted.yaml')
  expect(derive.exampleFile(derive.exampleOwner('getUser', '200'), 'default')).toBe('getUser.200.yaml')
  expect(derive.exampleFile('NotFound', 'expired')).toBe('NotFound.expired.yaml')
  expect(['User', 'user', 'User-2'].map(derive.isComponentName)).toEqual([true, false, false])
})

test('a URL has a file of its own, whatever it consists of', () => {
  const urls = [
    '/users/{userId}/seals',
    '/',
    '/#Action=List',
    '/seals:run',
    '/a/b',
    '/a_b',
    '/A/b',
    `/${'x'.repeat(400)}`,
  ]
  expect([...derive.pathFiles(urls).values()].map((file) => file.replace(/x{9,}/, 'x…'))).toEqual([
    'paths/users_{userId}_seals.yaml',
    'paths/root.yaml',
    'paths/-Action-List.yaml',
    'paths/seals-run.yaml',
    'paths/a_b.yaml',
    'paths/a_b.2.yaml',
    'paths/A_b.3.yaml',
    'paths/x….yaml',
  ])
})

test('what a vendor exports is spelt as its title spells it', () => {
  expect(derive.factoryName('paperseal', 'PaperSeal signatures')).toBe('createPaperSealClient')
  expect(derive.optionsName('paper-seal', 'Paper Seal Administration API')).toBe('PaperSealOptions')
  expect(derive.clientName('acme-sign', 'The API of ACME Sign')).toBe('ACMESignClient')
  expect(derive.factoryName('acme-sign', 'Something else')).toBe('createAcmeSignClient')
})

test('a client in a sample is no keyword', () => {
  expect(derive.clientVariable('paper-seal')).toBe('paperSeal')
  expect(derive.clientVariable('new')).toBe('newClient')
})
