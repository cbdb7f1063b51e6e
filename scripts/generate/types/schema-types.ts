import { isBinary, type SchemaView } from '@countersign/openapi'
import openapiTypeScript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { hasDirections } from '../module/types.ts'
import { quote } from '../print.ts'
import type { VendorModel } from '../vendor-model.ts'
import { oneComment, plainDescriptions } from './plain-descriptions.ts'
import { annotateProperty } from './property-notes.ts'

const reference = (name: string) => ts.factory.createTypeReferenceNode(name)

/** `'A' | 'B' | (string & {})`: suggests the known values and takes any other. */
function openEnum(values: string[], nullable: boolean) {
  const anyString = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ])
  const known = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)))
  const none = nullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : []
  return ts.factory.createUnionTypeNode([...known, ts.factory.createParenthesizedType(anyString), ...none])
}

/** What of a schema decides its type here. */
interface Written {
  type?: string | string[]
  format?: string
  contentMediaType?: string
  contentEncoding?: string
  'x-extensible-enum'?: string[]
}

/** The types of a spec: `paths`, `operations`, and every schema under its own name. */
export async function schemaTypes(vendor: VendorModel): Promise<string> {
  const directions = hasDirections(vendor)
  const nodes = await openapiTypeScript(vendor.model.document as never, {
    defaultNonNullable: false,
    readWriteMarkers: directions,
    transform(schema, { path }) {
      const written = schema as Written
      const types = [written.type ?? []].flat()
      const known = written['x-extensible-enum']
      if (known) return openEnum(known, types.includes('null'))
      if (isBinary({ ...written, types })) return reference(path?.includes('/responses/') ? 'Blob' : 'Binary')
      return undefined
    },
    transformProperty: (property, written, { path = '' }) => annotateProperty(vendor.model, property, written, path),
  })
  const types = oneComment(plainDescriptions(astToString(nodes.filter((node) => !isHelper(node)))))
  const aliases = [...vendor.model.schemas].map(([name, schema]) => alias(vendor, name, schema, directions))
  const helpers = ['$Read', '$Write', 'Binary', 'Readable'].filter((name) =>
    new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}\\b`).test(`${types}${aliases.join('')}`),
  )
  const imports = helpers.length > 0 ? `import type { ${helpers.join(', ')} } from '@countersign/client'\n\n` : ''
  const { vendor: folder } = vendor
  return `// Generated from specs/${folder} by \`pnpm generate\`. Do not edit.\n${imports}${types}\n${aliases.join('')}`
}

/** openapi-typescript writes these into every file; ours, which leave a Blob as it is, come from the client. */
const isHelper = (node: ts.Node) =>
  ts.isTypeAliasDeclaration(node) && ['$Read', '$Write', 'Readable', 'Writable'].includes(node.name.text)

/** A schema under its own name: an interface where it can be one, since editors then show that name. */
function alias({ names }: VendorModel, name: string, schema: SchemaView, directions: boolean): string {
  const type = names.types.get(name) ?? ''
  const lookUp = `components['schemas'][${quote(name)}]`
  if (directions) return `export type ${type} = Readable<${lookUp}>\n`
  if (!isInterface(schema)) return `export type ${type} = ${lookUp}\n`
  return `type ${type}_ = ${lookUp}\nexport interface ${type} extends ${type}_ {}\n`
}

/** Whether a schema is an object with members that are known: no union, no null, no plain value. */
const isInterface = (schema: SchemaView): boolean =>
  schema.type === 'object' &&
  !schema.nullable &&
  schema.properties().length > 0 &&
  schema.composed.every((part) => part.alternatives.length === 0 && part.find('not') === undefined) &&
  schema.find('patternProperties') === undefined &&
  takesKnown(schema)

/** Whether the type of further members is one that the known members have as well, as an interface needs it. */
function takesKnown(schema: SchemaView): boolean {
  const { additional } = schema
  const further = additional ? [additional, ...additional.alternatives].flatMap(typesOf) : []
  const isPlain = ({ types }: SchemaView) => !types.some((type) => type === 'object' || type === 'array')
  return (
    further.length === 0 ||
    schema.properties().every(({ schema: own }) => isPlain(own) && typesOf(own).every((type) => further.includes(type)))
  )
}

const typesOf = ({ types }: SchemaView) => types.map((type) => (type === 'integer' ? 'number' : type))
