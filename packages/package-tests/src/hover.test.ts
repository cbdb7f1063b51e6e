import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.9'
import { beforeAll, describe, expect, test } from 'vitest'
import { folder, vendors } from './published.ts'

// What an editor shows on hover comes from these symbols' documentation.
let program: ts.Program

beforeAll(() => {
  const file = join(folder, 'hover.ts')
  writeFileSync(file, vendors.map(({ name }) => `export * as ${nameOf(name)} from '${name}'`).join('\n'))
  program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: ['node'],
  })
})

const nameOf = (name: string) => name.replaceAll(/\W/g, '_')

/** The exported types of a vendor package. */
function typesOf(name: string): Map<string, ts.Type> {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(join(folder, 'hover.ts')) as ts.SourceFile
  const namespace = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
    .find((symbol) => symbol.name === nameOf(name)) as ts.Symbol
  const exported = checker.getExportsOfModule(checker.getAliasedSymbol(namespace))
  return new Map(
    exported.map((symbol) => [
      symbol.name,
      checker.getDeclaredTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol),
    ]),
  )
}

const documentation = (symbol: ts.Symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(program.getTypeChecker()))
const tags = (symbol: ts.Symbol) => symbol.getJsDocTags(program.getTypeChecker()).map((tag) => tag.name)
const undocumented = (type: ts.Type | undefined) =>
  type
    ?.getProperties()
    .filter((symbol) => documentation(symbol) === '')
    .map((symbol) => symbol.name) ?? ['the type itself']

describe.each(vendors)('in the editor $name shows', ({ name, factory }) => {
  test("every method with its text, its errors and the vendor's page", () => {
    const operations = typesOf(name).get('Operations')?.getProperties() ?? []
    expect(operations.length).toBeGreaterThan(0)
    for (const operation of operations) {
      expect([operation.name, documentation(operation).length > 20]).toEqual([operation.name, true])
      expect([operation.name, tags(operation)]).toEqual([operation.name, expect.arrayContaining(['throws', 'see'])])
    }
  })

  test('every parameter with its text', () => {
    const types = typesOf(name)
    const inputs = [...types.keys()].filter(
      (type) => types.has('Operations') && /Input$/.test(type) && isInput(types, type),
    )
    expect(inputs.length).toBeGreaterThan(0)
    for (const input of inputs) expect([input, undocumented(types.get(input))]).toEqual([input, []])
  })

  test('every field of every schema with its text', () => {
    const types = typesOf(name)
    const checker = program.getTypeChecker()
    const schemas = types.get('components')?.getProperty('schemas')
    const fields = checker.getTypeOfSymbol(schemas as ts.Symbol).getProperties()
    expect(fields.length).toBeGreaterThan(0)
    for (const schema of fields)
      expect([schema.name, undocumented(objectOf(checker, schema))]).toEqual([schema.name, []])
  })

  test('every option of the factory with its text', () => {
    const options = typesOf(name).get(factory.replace(/^create(.*)Client$/, '$1Options'))
    expect(undocumented(options)).toEqual([])
  })
})

const isInput = (types: Map<string, ts.Type>, name: string) =>
  types.get('Operations')?.getProperty(`${name.charAt(0).toLowerCase()}${name.slice(1).replace(/Input$/, '')}`) !==
  undefined

/** The object behind a schema; none for texts, lists and unions. */
function objectOf(checker: ts.TypeChecker, schema: ts.Symbol): ts.Type | undefined {
  const type = checker.getTypeOfSymbol(schema)
  const plain =
    type.flags & ts.TypeFlags.Object && !checker.isArrayType(type) && checker.getIndexInfosOfType(type).length === 0
  return plain ? type : ({ getProperties: () => [] } as unknown as ts.Type)
}
