import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { aspects, bases } from '../../packages/openapi/src/basis/source.ts'
import { isObject, type Visit } from './rule.ts'

const text = { type: 'string', minLength: 1 }
const names = { type: 'array', minItems: 1, items: text }
const object = (required: string[], properties: Record<string, unknown>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})
const answer = object(['status'], { status: { type: 'integer' }, example: text, violation: text })
const success = object(['status'], {
  status: { type: 'integer' },
  example: text,
  mediaType: text,
  when: object(['parameter'], { parameter: text, equals: text }),
})
const oneOrMore = (schema: object) => ({ oneOf: [schema, { type: 'array', items: schema, minItems: 1 }] })

const shortName = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }
const sourceEntry = object(['from', 'basis'], {
  from: shortName,
  section: text,
  basis: { enum: bases },
  of: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: aspects } },
  note: text,
})

interface Extension {
  on: string[] | 'anywhere'
  schema: object
  /** What to do where the schema does not say it well enough. */
  remedy?: string
}

/** Every extension a spec may carry: the OpenAPI nodes it may stand on, and its shape. Explained in specs/README.md. */
export const extensionSchemas: Record<string, Extension> = {
  'x-sources': {
    on: ['Info'],
    schema: {
      type: 'object',
      minProperties: 1,
      propertyNames: shortName,
      additionalProperties: object(['page', 'title', 'kind', 'retrieved'], {
        page: { type: 'string', format: 'uri' },
        title: text,
        kind: { enum: ['vendor', 'third-party'] },
        edition: text,
        retrieved: { type: 'string', format: 'date' },
      }),
    },
  },
  'x-state': {
    on: ['Info'],
    schema: object(['state', 'note', 'from'], {
      state: { enum: ['live', 'successor', 'unverified', 'ended'] },
      since: { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
      note: text,
      from: shortName,
    }),
  },
  'x-imported': { on: ['Info'], schema: object(['from', 'was'], { from: shortName, was: text }) },
  'x-source': { on: 'anywhere', schema: oneOrMore(sourceEntry) },
  'x-unknown': {
    on: ['Info', 'Operation', 'Schema'],
    schema: { ...names, items: { type: 'string', pattern: '^(?!.*[.?!] [A-Z]).*\\?$' } },
    remedy: 'Ask one question in one sentence; what it takes for true belongs to a statement, with a source',
  },
  'x-idempotent': { on: ['Operation'], schema: { type: 'boolean' } },
  'x-pagination': {
    on: ['Operation'],
    schema: {
      ...object([], {
        items: text,
        size: text,
        page: object(['parameter', 'first', 'unit'], {
          parameter: text,
          first: { type: 'integer' },
          unit: { enum: ['page', 'item'] },
        }),
        cursor: object(['parameter', 'property'], { parameter: text, property: text }),
        total: text,
        source: oneOrMore(sourceEntry),
      }),
      oneOf: [{ required: ['page'] }, { required: ['cursor'] }],
    },
  },
  'x-failure': {
    on: ['Info', 'Operation'],
    schema: object([], {
      schemas: names,
      when: {
        type: 'array',
        items: {
          oneOf: [
            object(['property', 'equals'], { property: text, equals: {} }),
            object(['property', 'without'], { property: text, without: text }),
          ],
        },
      },
      code: names,
      message: names,
      authentication: names,
      rateLimit: { type: 'object', additionalProperties: { oneOf: [text, { type: 'integer', minimum: 1 }] } },
      requestId: text,
      each: object(['items', 'error'], { items: text, error: text, success: names }),
    }),
  },
  'x-mock': {
    on: ['Info', 'Operation'],
    schema: object([], {
      success: oneOrMore(success),
      unauthorized: answer,
      malformed: answer,
      invalid: oneOrMore(answer),
    }),
  },
  'x-csv': { on: ['Schema'], schema: object(['separator', 'required'], { separator: text, required: names }) },
  'x-extensible-enum': { on: ['Schema'], schema: names },
  'x-sensitive': { on: ['Schema', 'Parameter', 'Header'], schema: { enum: ['pii', 'secret', 'biometric'] } },
}

const ajv = addFormats.default(new Ajv.default({ allErrors: true }))
const validators = new Map(Object.entries(extensionSchemas).map(([name, { schema }]) => [name, ajv.compile(schema)]))

/** Whether the members of an object have names of the document's own: a header may be called `x-next`. */
const hasNames = (type: string) => /Map$|^Named|Properties$|Mapping$|^SecurityRequirement$|^Example$/.test(type)

/** A misspelt or misshapen extension would be ignored in silence by every tool; here it is an error. */
export function extensions(): { any: { enter: Visit<unknown> } } {
  return {
    any: {
      enter(node, { report, location, type }) {
        if (!isObject(node) || hasNames(type.name)) return
        for (const name of Object.keys(node).filter((key) => key.startsWith('x-'))) {
          const at = location.child([name]).key()
          const extension = extensionSchemas[name]
          const validate = validators.get(name)
          if (!extension || !validate) {
            report({
              message: `\`${name}\` is no extension of this project: it has ${[...validators.keys()].join(', ')}`,
              location: at,
            })
          } else if (extension.on !== 'anywhere' && !extension.on.includes(type.name)) {
            report({ message: `\`${name}\` stands on ${extension.on.join(', ')}, not on ${type.name}`, location: at })
          } else if (!validate(node[name])) {
            const problems = validate.errors
              ?.map(({ instancePath, message, params }) =>
                `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
              )
              .join('; ')
            const remedy = extension.remedy ? `. ${extension.remedy}` : ''
            report({ message: `\`${name}\` is misshapen: ${problems}${remedy}`, location: at })
          }
        }
      },
    },
  }
}
