import openapiTypeScript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Spec } from './spec.ts'

const reference = (name: string) => ts.factory.createTypeReferenceNode(name)

/** `'A' | 'B' | (string & {})`: suggests the known values and takes any other. */
function openEnum(values: string[]) {
  const anyString = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ])
  const known = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)))
  return ts.factory.createUnionTypeNode([...known, ts.factory.createParenthesizedType(anyString)])
}

/** The types of a bundle: `paths`, `operations`, and every schema under its own name. */
export async function schemaTypes(vendor: string, spec: Spec): Promise<string> {
  const nodes = await openapiTypeScript(structuredClone(spec) as never, {
    defaultNonNullable: false,
    transform(schema, { path }) {
      const known = (schema as { 'x-extensible-enum'?: string[] })['x-extensible-enum']
      if (known) {
        const nullable = Array.isArray(schema.type) && schema.type.includes('null')
        return nullable
          ? ts.factory.createUnionTypeNode([openEnum(known), ts.factory.createLiteralTypeNode(ts.factory.createNull())])
          : openEnum(known)
      }
      if (schema.format === 'binary') return reference(path?.includes('/responses/') ? 'Blob' : 'Binary')
      return undefined
    },
  })
  const types = astToString(nodes)
  const names = Object.keys(spec.components.schemas ?? {})
  const aliases = names.map((name) => `export type ${name} = components['schemas']['${name}']\n`).join('')
  const imports = /\bBinary\b/.test(types) ? `import type { Binary } from '@countersign/client'\n\n` : ''
  return `// Generated from specs/${vendor} by \`pnpm generate\`. Do not edit.\n${imports}${types}\n${aliases}`
}
