import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.9'
import { beforeAll, describe, expect, test } from 'vitest'
import type { VendorPackage } from './describe-package.ts'

/** Tests what an editor shows of a vendor's package on hover: the documentation of its symbols. */
export function describeHover({ name, factory, consumer }: VendorPackage): void {
  let program: ts.Program
  let types: Map<string, ts.Type>

  beforeAll(() => {
    const file = join(consumer.folder, 'hover.mts')
    writeFileSync(file, `export * as vendor from '${name}'`)
    program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: ['node'],
    })
    types = exportedTypes(program, file)
  })

  const documentation = (symbol: ts.Symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(program.getTypeChecker()))
  const tags = (symbol: ts.Symbol) => symbol.getJsDocTags(program.getTypeChecker()).map((tag) => tag.name)
  const undocumented = (type: ts.Type | undefined) =>
    type
      ?.getProperties()
      .filter((symbol) => documentation(symbol) === '')
      .map((symbol) => symbol.name) ?? ['the type itself']

  describe('in the editor shows', () => {
    test('no error', () => {
      const [error] = program.getSemanticDiagnostics(program.getSourceFile(join(consumer.folder, 'hover.mts')))
      expect(error?.messageText).toBeUndefined()
    })

    test("every method with its text, its errors and the vendor's page", () => {
      const operations = types.get('Operations')?.getProperties() ?? []
      expect(operations.length).toBeGreaterThan(0)
      for (const operation of operations) {
        expect([operation.name, documentation(operation).length > 20]).toEqual([operation.name, true])
        expect([operation.name, tags(operation)]).toEqual([operation.name, expect.arrayContaining(['throws', 'see'])])
      }
    })

    test('every parameter with its text', () => {
      const inputs = [...types.keys()].filter((type) => /Input$/.test(type) && isInput(types, type))
      expect(inputs.length).toBeGreaterThan(0)
      for (const input of inputs) expect([input, undocumented(types.get(input))]).toEqual([input, []])
    })

    test('every field of every schema with its text', () => {
      const checker = program.getTypeChecker()
      const schemas = types.get('components')?.getProperty('schemas')
      const fields = checker.getTypeOfSymbol(schemas as ts.Symbol).getProperties()
      expect(fields.length).toBeGreaterThan(0)
      for (const schema of fields)
        expect([schema.name, undocumented(objectOf(checker, schema))]).toEqual([schema.name, []])
    })

    test('every option of the factory with its text', () => {
      expect(undocumented(types.get(factory.replace(/^create(.*)Client$/, '$1Options')))).toEqual([])
    })
  })
}

/** The exported types of the package that a file exports as `vendor`. */
function exportedTypes(program: ts.Program, file: string): Map<string, ts.Type> {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file) as ts.SourceFile
  const [namespace] = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
  const exported = checker.getExportsOfModule(checker.getAliasedSymbol(namespace as ts.Symbol))
  return new Map(
    exported.map((symbol) => [
      symbol.name,
      checker.getDeclaredTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol),
    ]),
  )
}

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
