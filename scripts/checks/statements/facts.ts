import Ajv from 'ajv/dist/2020.js'

const text = { type: 'string', minLength: 1 }
const flag = { type: 'boolean' }
/** What may be said of a field or a parameter. */
const traits = {
  type: { enum: ['string', 'integer', 'number', 'boolean', 'array', 'object'] },
  format: text,
  required: flag,
  nullable: flag,
  default: {},
  deprecated: flag,
  value: {},
  accepts: {},
}

/** What a fact may be about, told by the first of these keys that it has, and what else its row may say. */
const kinds = {
  server: { required: ['server'], properties: {} },
  credential: {
    required: ['credential'],
    properties: {
      credential: { enum: ['header', 'query', 'cookie', 'basic', 'bearer', 'oauth2'] },
      name: text,
      flow: text,
      authorizationUrl: text,
      tokenUrl: text,
      scope: text,
    },
  },
  parameter: {
    required: ['operation', 'parameter', 'in'],
    properties: { in: { enum: ['path', 'query', 'header', 'cookie'] }, explode: flag, ...traits },
  },
  body: { required: ['operation', 'body'], properties: { schema: text, field: text, ...traits } },
  status: {
    required: ['operation', 'status'],
    properties: { mediaType: text, header: text, schema: text, field: text, ...traits },
  },
  operation: { required: ['operation'], properties: { method: text, path: text } },
  schema: { required: ['schema'], properties: { field: text, ...traits } },
}
type Kind = keyof typeof kinds

/** One row of a facts.yaml, explained in specs/README.md. */
export interface Fact {
  id: string
  kind: Kind
  server: string
  credential: string
  name?: string
  flow?: string
  authorizationUrl?: string
  tokenUrl?: string
  scope?: string
  operation: string
  method?: string
  path?: string
  parameter: string
  in: string
  explode?: boolean
  body: string
  status: string
  mediaType?: string
  header?: string
  schema: string
  field?: string
  type?: string
  format?: string
  required?: boolean
  nullable?: boolean
  default?: unknown
  deprecated?: boolean
  value?: unknown
  accepts?: unknown
}

const ajv = new Ajv.default({ allErrors: true })
const validators = new Map(
  Object.entries(kinds).map(([kind, { required, properties }]) => [
    kind as Kind,
    ajv.compile<Fact>({
      type: 'object',
      required: ['id', ...required],
      properties: Object.fromEntries([
        ...['id', ...required].map((key) => [key, text] as const),
        ...Object.entries(properties),
      ]),
      additionalProperties: false,
    }),
  ]),
)

/** Reads the rows of a facts.yaml; a row that cannot be a fact is reported, for it would hold nothing in silence. */
export function readFacts(rows: unknown): { facts: Fact[]; problems: string[] } {
  if (!Array.isArray(rows)) return { facts: [], problems: ['is no list of facts: write one `- { id: …, … }` a line'] }
  const facts: Fact[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const id = String(row?.id ?? `row ${index + 1}`)
    if (seen.has(id)) problems.push(`${id}: stands there twice: give each row an id of its own, e.g. ${id}b`)
    seen.add(id)
    const kind = ([...validators.keys()] as Kind[]).find((key) => row?.[key] !== undefined)
    const validate = kind && validators.get(kind)
    if (!kind || !validate)
      problems.push(`${id}: says nothing that can be checked: name one of ${[...validators.keys()].join(', ')}`)
    else if (validate(row)) facts.push({ ...row, kind })
    else {
      const wrong = validate.errors?.map(({ instancePath, message, params }) => {
        const { additionalProperty } = params as { additionalProperty?: string }
        return additionalProperty
          ? `\`${additionalProperty}\` has no place here`
          : `${instancePath.slice(1)} ${message}`
      })
      problems.push(`${id}: is no fact about a ${kind}: ${wrong?.join('; ').trim()}`)
    }
  }
  return { facts, problems }
}
