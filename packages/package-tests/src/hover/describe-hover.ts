import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.9'
import { beforeAll, describe, expect, test } from 'vitest'
import type { VendorPackage } from '../describe-package.ts'
import { type Editor, openEditor } from './editor.ts'

/** Tests what an editor shows of a vendor's package: on hover, and as suggestions. */
export function describeHover({ name, factory, consumer }: VendorPackage): void {
  let editor: Editor
  let program: ts.Program
  let exported: ts.Symbol[]
  let types: Map<string, ts.Type>

  beforeAll(() => {
    editor = openEditor(consumer.folder, `export * as vendor from '${name}'`)
    program = editor.program
    exported = exportedSymbols(program, editor.file)
    types = typesOf(program, exported)
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
      const [error] = program.getSemanticDiagnostics(program.getSourceFile(editor.file))
      expect(error?.messageText).toBeUndefined()
    })

    test("every method with its text, its errors, the vendor's page and an example", () => {
      const operations = types.get('Operations')?.getProperties() ?? []
      expect(operations.length).toBeGreaterThan(0)
      for (const operation of operations) {
        expect([operation.name, documentation(operation).length > 20]).toEqual([operation.name, true])
        const expected = expect.arrayContaining(['throws', 'see', 'example'])
        expect([operation.name, tags(operation)]).toEqual([operation.name, expected])
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

    test('what is inferred, with the page and the day it was read', () => {
      const generated = readFileSync(join(consumer.at(name), 'dist/operations.gen.d.ts'), 'utf8')
      const written = new Set(generated.match(/Inferred: .* read \d{4}-\d\d-\d\d\)\./g))
      const operations = types.get('Operations')?.getProperties() ?? []
      const inputs = [...types].filter(([type]) => /Input$/.test(type) && isInput(types, type))
      const symbols = [...exported, ...operations, ...inputs.flatMap(([, type]) => type.getProperties())]
      const shown = symbols.flatMap((symbol) => documentation(symbol).match(/Inferred: .*/g) ?? [])
      expect(written.size).toBeGreaterThan(0)
      expect(new Set(shown)).toEqual(written)
    })

    test('a result by the name of its schema', () => {
      const schemas = namesOfSchemas(program, types)
      const operations = types.get('Operations')?.getProperties() ?? []
      const shown = operations.map(({ name: method }) => {
        editor.type(
          `import type { Operations } from '${name}'\ndeclare const client: Operations\nexport const resu|lt = await client.${method}(null!)`,
        )
        return editor.hover().signature.replace('const result: ', '')
      })
      const known = shown.filter((type) => type.split(/ \| |\[\]/).some((part) => schemas.has(part)))
      expect(known.length).toBeGreaterThan(0)
      expect(shown.filter((type) => type.includes('components['))).toEqual([])
      expect(shown.filter((type) => /^\{/.test(type))).toEqual([])
    })

    test('the known values of a text that may have others, as suggestions', () => {
      const open = openTexts(program, types)
      expect(open.length).toBeGreaterThan(0)
      for (const { at, values } of open) {
        editor.type(`import type * as vendor from '${name}'\nexport const value: vendor.${at} = '|'`)
        expect([at, editor.completions()]).toEqual([at, expect.arrayContaining(values)])
      }
    })

    test('every option of the factory with its text', () => {
      expect(undocumented(types.get(factory.replace(/^create(.*)Client$/, '$1Options')))).toEqual([])
    })
  })
}

/** The exported types of the package that a file exports as `vendor`. */
function exportedSymbols(program: ts.Program, file: string): ts.Symbol[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file) as ts.SourceFile
  const [namespace] = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
  const exported = checker.getExportsOfModule(checker.getAliasedSymbol(namespace as ts.Symbol))
  return exported.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
}

const typesOf = (program: ts.Program, symbols: ts.Symbol[]) =>
  new Map(symbols.map((symbol) => [symbol.name, program.getTypeChecker().getDeclaredTypeOfSymbol(symbol)]))

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

const namesOfSchemas = (program: ts.Program, types: Map<string, ts.Type>) => new Set(schemasOf(program, types).keys())

function schemasOf(program: ts.Program, types: Map<string, ts.Type>): Map<string, ts.Type> {
  const checker = program.getTypeChecker()
  const schemas = types.get('components')?.getProperty('schemas')
  const properties = schemas ? checker.getTypeOfSymbol(schemas).getProperties() : []
  return new Map(properties.map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]))
}

/** The parameters and fields that take any text and know some: where their type stands, and what they know. */
function openTexts(program: ts.Program, types: Map<string, ts.Type>): { at: string; values: string[] }[] {
  const checker = program.getTypeChecker()
  const holders = [
    ...[...types].filter(([type]) => isInput(types, type)),
    ...[...schemasOf(program, types)].map(([name, type]): [string, ts.Type] => [
      `components['schemas']['${name}']`,
      type,
    ]),
  ]
  return holders.flatMap(([holder, type]) =>
    type.getProperties().flatMap((symbol) => {
      const parts = unionOf(checker.getTypeOfSymbol(symbol))
      const values = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
      return values.length > 0 && parts.some((part) => part.isIntersection())
        ? [{ at: `${holder}['${symbol.name}']`, values }]
        : []
    }),
  )
}

const unionOf = (type: ts.Type) => (type.isUnion() ? type.types : [type])
