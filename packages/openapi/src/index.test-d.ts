import { expectTypeOf, test } from 'vitest'
import {
  type Basis,
  basisOf,
  type Credential,
  nameSpec,
  type Operation,
  type Parameter,
  type Problem,
  partsOf,
  readSpec,
  type SchemaView,
  type SourceEntry,
  type SpecModel,
  type Statement,
  sampleValue,
  statements,
  unsupported,
} from './index.ts'

const model = readSpec({} as unknown)
const [operation] = model.operations

test('anything can be read, and nothing of a model can be changed', () => {
  expectTypeOf(readSpec).parameter(0).toBeUnknown()
  expectTypeOf(readSpec).returns.toEqualTypeOf<SpecModel>()
  expectTypeOf(model.operations).toEqualTypeOf<readonly Operation[]>()
  expectTypeOf(model.problems).toEqualTypeOf<readonly Problem[]>()
  // @ts-expect-error a model is read, not written
  model.title = ''
  // @ts-expect-error nor are its operations
  model.operations.push(operation)
})

test('what a document may leave out is optional', () => {
  expectTypeOf(model.operations[0]?.body).toEqualTypeOf<Operation['body']>()
  expectTypeOf<Operation['body']>().extract<undefined>().toEqualTypeOf<undefined>()
  expectTypeOf<Parameter['schema']>().toEqualTypeOf<SchemaView>()
  expectTypeOf<SchemaView['items']>().toEqualTypeOf<SchemaView | undefined>()
  expectTypeOf<SpecModel['version']>().toEqualTypeOf<string | undefined>()
})

test('a credential is told apart by how it travels', () => {
  const credential = {} as Credential
  // @ts-expect-error only a key has a name
  credential.name
  if (credential.type === 'apiKey') expectTypeOf(credential.in).toEqualTypeOf<'header' | 'query' | 'cookie'>()
  if (credential.type === 'other') expectTypeOf(credential.why).toBeString()
})

test('every statement can be asked how sure it is', () => {
  expectTypeOf<Operation | Parameter | SchemaView>().toExtend<Statement>()
  expectTypeOf<Statement['sources']>().toEqualTypeOf<readonly SourceEntry[]>()
  expectTypeOf(basisOf).returns.toEqualTypeOf<Basis | undefined>()
  expectTypeOf<SourceEntry['from']>().toBeString()
})

test('what takes a model takes no document', () => {
  expectTypeOf(statements).parameter(0).toEqualTypeOf<SpecModel | Statement>()
  expectTypeOf(nameSpec).parameter(0).toEqualTypeOf<SpecModel>()
  expectTypeOf(sampleValue).returns.toBeUnknown()
  expectTypeOf(partsOf).returns.items.toHaveProperty('binary')
  // @ts-expect-error a document has to be read first
  statements({ openapi: '3.1.0' })
})

test('a refusal is a problem', () => {
  expectTypeOf(unsupported).returns.toEqualTypeOf<Problem>()
  // @ts-expect-error a problem without a remedy is none
  unsupported(operation, model.info, 'cannot be sent')
})
