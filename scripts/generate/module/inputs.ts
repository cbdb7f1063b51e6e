import type { Operation, Parameter } from '@countersign/openapi'
import { comment, quote } from '../print.ts'
import { formOf } from '../table/bodies.ts'
import { holdsObjects } from '../table/parameters.ts'
import type { VendorModel } from '../vendor-model.ts'
import { basisNote } from './basis.ts'
import { primitive, typeOf, typesOf, union } from './types.ts'

const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name))

/** The interface of an operation's input. */
export function inputInterface(vendor: VendorModel, operation: Operation): string {
  const name = vendor.names.inputs.get(operation) ?? ''
  const parameters = operation.parameters.filter(({ ignored }) => !ignored)
  const fields = [
    ...parameters.map((parameter) => parameterField(vendor, operation, parameter)),
    bodyField(vendor, operation),
  ]
  const members = fields.filter((field) => field !== undefined).join('')
  const id = vendor.names.methods.get(operation) ?? ''
  return `/** Input of \`${id}\`. */\nexport interface ${name} {${members && `\n${members}`}}\n`
}

function parameterField({ names }: VendorModel, operation: Operation, parameter: Parameter): string {
  const { name, required, schema, description, deprecated } = parameter
  const standard = schema.default
  const tags = [
    standard === undefined ? '' : `@default ${JSON.stringify(standard)}`,
    deprecated || schema.deprecated ? '@deprecated' : '',
  ]
  const text = comment(
    [
      (description ?? schema.description)?.trim(),
      holdsObjects(parameter) ? 'How an object is written here, OpenAPI does not say: give the text of each.' : '',
      basisNote(parameter, { required, nullable: schema.nullable }),
      tags.filter(Boolean).join('\n'),
    ],
    '  ',
  )
  const named = schema.name === undefined ? undefined : names.types.get(schema.name)
  const type = holdsObjects(parameter) ? 'string[]' : (primitive(schema) ?? named ?? lookUp(operation, parameter))
  return `${text}  ${key(names.fields.get(parameter) ?? name)}${required ? '' : '?'}: ${type}\n`
}

/** `NonNullable` would turn an enum that may have other values into a plain `string`, without suggestions. */
function lookUp(operation: Operation, { in: place, name, required }: Parameter): string {
  const group = `${typesOf(operation)}['parameters'][${quote(place)}]`
  const one = `NonNullable<${group}>[${quote(name)}]`
  return required ? one : `Exclude<${one}, null | undefined>`
}

function bodyField(vendor: VendorModel, operation: Operation): string | undefined {
  const { body } = operation
  if (!body || body.content.length === 0) return undefined
  const at = `NonNullable<${typesOf(operation)}['requestBody']>['content']`
  const types = body.content.map((content) => {
    const { mediaType, schema, binary } = content
    if (!schema && binary) return 'Binary'
    const form = formOf(content)
    // Whatever its schema says, the client cannot turn it into what travels.
    if (form === 'bytes') return 'Binary'
    if (form === 'text' && schema && !schema.types.includes('string')) return 'string | Binary'
    return typeOf(vendor, schema, `${at}[${quote(mediaType)}]`, 'sent')
  })
  return `${comment([body.description?.trim(), basisNote(body, body)], '  ')}  body${body.required ? '' : '?'}: ${union(types)}\n`
}
