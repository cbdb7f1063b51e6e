import openapiTypeScript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { resolve, type Schema, type Spec } from './spec.ts'

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

/** Editors show a description as the text of a comment rather than as a tag, so it moves in front of the tags. */
const plainDescriptions = (types: string): string =>
  types
    .replaceAll('/** @description ', '/** ')
    .replaceAll(/\/\*\*\n([\s\S]*?)\n(\s*)\*\//g, (whole, body: string, indent: string) => {
      if (!body.includes('* @description ')) return whole
      const lines = body.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
      const start = lines.findIndex((line) => line.startsWith('@description '))
      const after = lines.findIndex((line, index) => index > start && /^@\w/.test(line))
      const end = after === -1 ? lines.length : after
      const text = lines.slice(start, end).map((line) => line.replace(/^(@description | {4})/, ''))
      const plain = lines.slice(0, start).filter((line) => !line.startsWith('@'))
      const tags = [...lines.slice(0, start).filter((line) => line.startsWith('@')), ...lines.slice(end)]
      const blocks = [plain, text, tags].filter((block) => block.length > 0)
      const comment = blocks
        .map((block) => block.join('\n'))
        .join('\n\n')
        .split('\n')
      return `/**\n${comment.map((line) => `${indent}* ${line}`.trimEnd()).join('\n')}\n${indent}*/`
    })

/** A copy in which a property that is a reference carries the description of what it refers to: editors show it on hover. */
function describeReferences(spec: Spec): Spec {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)]))
    for (const [name, property] of Object.entries((copy.properties ?? {}) as Record<string, Schema>)) {
      if (!property.$ref || property.description) continue
      const { description } = resolve<Schema>(spec, { $ref: property.$ref })
      if (description) (copy.properties as Record<string, Schema>)[name] = { ...property, description }
    }
    return copy
  }
  return visit(spec) as Spec
}

/** The types of a bundle: `paths`, `operations`, and every schema under its own name. */
export async function schemaTypes(vendor: string, spec: Spec): Promise<string> {
  const nodes = await openapiTypeScript(describeReferences(spec) as never, {
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
  const types = plainDescriptions(astToString(nodes))
  const names = Object.keys(spec.components.schemas ?? {})
  const aliases = names.map((name) => `export type ${name} = components['schemas']['${name}']\n`).join('')
  const imports = /\bBinary\b/.test(types) ? `import type { Binary } from '@countersign/client'\n\n` : ''
  return `// Generated from specs/${vendor} by \`pnpm generate\`. Do not edit.\n${imports}${types}\n${aliases}`
}
