import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isJson, type Json, lookUp, resolve } from './document.ts'

export type Direction = 'request' | 'answer'

const single = ['not', 'additionalProperties', 'items', 'contains', 'propertyNames']
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const maps = ['properties', 'patternProperties']

/** The same regular expression without the flag `u` where it is none with it; classes that need the flag are of another language. */
const regExp = (pattern: string, flags: string): RegExp => {
  try {
    return new RegExp(pattern, flags)
  } catch {
    return /\\p\{/i.test(pattern) ? /^/ : new RegExp(pattern)
  }
}

/** Turns schemas of OpenAPI 3.0 or 3.1 into JSON Schema. What they refer to is given to ajv under a name of its own. */
class Converter {
  readonly #document: Json
  readonly #direction: Direction
  readonly #ajv: Ajv.default
  readonly #names = new Map<string, string>()
  readonly #modern: boolean
  /** Values are texts, which stand for what they can be read as. */
  readonly #texts: boolean

  constructor(document: Json, direction: Direction, ajv: Ajv.default, texts: boolean) {
    this.#texts = texts
    this.#document = document
    this.#direction = direction
    this.#ajv = ajv
    this.#modern = !String(document.openapi).startsWith('3.0')
  }

  convert(node: unknown): Json | boolean {
    if (!isJson(node)) return node !== false
    const { $ref: reference, nullable, example: _, examples: __, xml: ___, externalDocs: ____, ...rest } = node
    const target = typeof reference === 'string' ? { $ref: this.#refer(reference) } : {}
    // What stands beside a reference counts since 3.1.
    if (typeof reference === 'string' && !this.#modern) return target
    const made: Json = {
      ...target,
      ...Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith('x-'))),
    }
    // Alternatives of real documents do not exclude each other: taken by the letter, they forbid what they describe.
    if (Array.isArray(made.oneOf) && made.anyOf === undefined) {
      made.anyOf = made.oneOf
      delete made.oneOf
    }
    // The values of a list are meant of its items.
    if (made.type === 'array' && Array.isArray(made.enum) && !made.enum.some(Array.isArray)) delete made.enum
    if (this.#texts && Array.isArray(made.enum)) made.enum = [...new Set([...made.enum, ...made.enum.map(String)])]
    for (const key of single) if (isJson(made[key])) made[key] = this.convert(made[key])
    for (const key of lists) if (Array.isArray(made[key])) made[key] = made[key].map((item) => this.convert(item))
    for (const key of maps) {
      const map = made[key]
      if (isJson(map))
        made[key] = Object.fromEntries(Object.entries(map).map(([name, inner]) => [name, this.convert(inner)]))
    }
    // A format is a note, a pattern is a rule; sources have both that contradict each other.
    if (made.pattern !== undefined) delete made.format
    if (Array.isArray(made.required))
      made.required = made.required.filter((name) => !this.#isHidden(node, String(name)) && !isForbidden(node, name))
    for (const limit of ['minimum', 'maximum']) {
      const exclusive = limit.replace('m', 'exclusiveM')
      if (typeof made[exclusive] !== 'boolean') continue
      if (made[exclusive] && made[limit] !== undefined) {
        made[exclusive] = made[limit]
        delete made[limit]
      } else delete made[exclusive]
    }
    return nullable === true ? { anyOf: [made, { type: 'null' }] } : made
  }

  #refer(reference: string): string {
    const known = this.#names.get(reference)
    if (known) return known
    const name = `schema:${this.#names.size}`
    this.#names.set(reference, name)
    this.#ajv.addSchema(this.convert(lookUp(this.#document, reference)), name)
    return name
  }

  /** What is only read is not sent, even if it is required, and the other way round. */
  #isHidden(node: Json, name: string): boolean {
    const property = isJson(node.properties) ? node.properties[name] : undefined
    const target = resolve(this.#document, property)
    return this.#direction === 'request' ? target.readOnly === true : target.writeOnly === true
  }
}

/** No object has what must be there and must not: a schema that nothing fits cannot be meant. */
const isForbidden = ({ additionalProperties, patternProperties, properties }: Json, name: unknown): boolean =>
  additionalProperties === false &&
  patternProperties === undefined &&
  !(isJson(properties) && Object.hasOwn(properties, String(name)))

/** What is wrong with a value; `unchecked` where the schema of the source is none. */
export type Verdict = { faults: string[]; unchecked?: string }

/** Checks values against schemas of the source, with ajv. */
export class SchemaChecker {
  readonly document: Json
  readonly #kinds = new Map<
    string,
    { converter: Converter; ajv: Ajv.default; known: Map<unknown, ValidateFunction | string> }
  >()

  constructor(document: Json) {
    this.document = document
  }

  /** @param texts the value is made of texts, as parameters and forms are */
  check(schema: unknown, value: unknown, direction: Direction, texts = false): Verdict {
    if (schema === undefined) return { faults: [] }
    const validate = this.#validatorOf(schema, direction, texts)
    if (typeof validate === 'string') return { faults: [], unchecked: validate }
    if (validate({ value: structuredClone(value) })) return { faults: [] }
    return {
      faults: (validate.errors ?? [])
        .slice(0, 3)
        .map(({ instancePath, message, params }) =>
          `${instancePath.replace(/^\/value/, '') || 'it'} ${message} ${JSON.stringify(params)}`.slice(0, 200),
        ),
    }
  }

  #validatorOf(schema: unknown, direction: Direction, texts: boolean): ValidateFunction | string {
    const kind = this.#kindOf(direction, texts)
    const found = kind.known.get(schema)
    if (found) return found
    let made: ValidateFunction | string
    try {
      const value = kind.converter.convert(schema)
      made = kind.ajv.compile({ type: 'object', properties: { value }, required: ['value'] })
    } catch (error) {
      made = (error as Error).message
    }
    kind.known.set(schema, made)
    return made
  }

  #kindOf(direction: Direction, texts: boolean) {
    const key = `${direction} ${texts}`
    const found = this.#kinds.get(key)
    if (found) return found
    const code = { regExp: Object.assign(regExp, { code: regExp.toString() }) }
    const ajv = new Ajv.default({ strict: false, allErrors: true, logger: false, coerceTypes: texts, code })
    addFormats.default(ajv)
    const made = { ajv, converter: new Converter(this.document, direction, ajv, texts), known: new Map() }
    this.#kinds.set(key, made)
    return made
  }
}
