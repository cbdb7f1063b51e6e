import { targetOf } from '../basis/members.ts'
import { isObject, nameOfType } from '../json/value.ts'
import type { SchemaView } from '../schema/view.ts'
import { branchesOf, chooseBranch, discriminate } from './branch.ts'
import { mergeValues } from './merge-values.ts'
import { sampleNumber } from './sample-number.ts'
import { sampleText } from './sample-text.ts'

const mostValues = 2000
const mostItems = 50
const deepestOptional = 8

/** What a sample is for. */
export interface Purpose {
  /** What is only read is not in a request, and what is only sent not in an answer. */
  direction: 'request' | 'answer'
  /** Whether it has what need not be there. */
  optional: boolean
  /** Which alternative it takes where there are several. */
  branch: number
}

/** Makes one sample. Schemas may be endless, and few small ones can stand for millions of values: it stops at some point. */
export class Sampler {
  #left = mostValues
  readonly #within: unknown[] = []
  readonly #purpose: Purpose

  constructor(purpose: Purpose = { direction: 'request', optional: false, branch: 0 }) {
    this.#purpose = purpose
  }

  sample(schema: SchemaView): unknown {
    const known = knownValue(schema)
    if (known !== undefined) return known.value
    const target = targetOf(schema)
    this.#left -= 1
    if (this.#left < 0 || this.#within.length > 50 || this.#within.includes(target)) return shortest(schema)
    this.#within.push(target)
    const value = this.#make(schema)
    this.#within.pop()
    return value
  }

  #make(schema: SchemaView): unknown {
    switch (kindOf(schema)) {
      case 'object':
        return this.#object(schema)
      case 'array':
        return this.#list(schema)
      case 'boolean':
        return true
      case 'null':
        return null
      case 'integer':
      case 'number':
        return sampleNumber(schema)
      case 'string':
        return sampleText(schema)
      default: {
        const branch = chooseBranch(schema.alternatives, this.#purpose.branch)
        return branch ? this.sample(branch) : sampleText(schema)
      }
    }
  }

  #object(schema: SchemaView): unknown {
    const { optional, branch: index } = this.#purpose
    const branches = branchesOf(schema, index)
    const properties = schema.properties()
    const marked = discriminate(branches, index)
    const names = new Set([...branches.flatMap((branch) => branch.required), ...(marked ? [marked[0]] : [])])
    const fewest = schema.find('minProperties')
    for (const { name, schema: property, through } of properties) {
      const enough = typeof fewest !== 'number' || names.size >= fewest
      if (enough && !(optional && this.#isShort(property))) continue
      if (!through && !this.#isHidden(property)) names.add(name)
    }
    const { additional } = schema
    if (additional !== false)
      for (let number = 1; typeof fewest === 'number' && names.size < Math.min(fewest, mostItems); number++)
        names.add(`name${number}`)
    const members = [...names].flatMap((name): [string, unknown][] => {
      const property = properties.find((known) => known.name === name)?.schema ?? (additional || undefined)
      if (marked?.[0] === name && !property?.enum) return [[name, marked[1]]]
      if (property && this.#isHidden(property)) return []
      const described = branches.flatMap((branch) => branch.declared.get(name) ?? [])
      return [[name, property ? this.#sampleAll(described.length > 1 ? described : [property]) : 'text']]
    })
    return Object.fromEntries(members)
  }

  /** A value that all of these describe; what names its values says most. */
  #sampleAll(described: readonly SchemaView[]): unknown {
    const isNamed = (schema: SchemaView) => Number(schema.enum !== undefined || schema.find('const') !== undefined)
    const sorted = described.length > 1 ? [...described].sort((a, b) => isNamed(b) - isNamed(a)) : described
    return mergeValues(sorted.map((schema) => this.sample(schema)))
  }

  #isHidden(property: SchemaView): boolean {
    const { readOnly, writeOnly } = property
    // What is said to be both, by itself and by what it is made of, is left out of neither.
    if (readOnly && writeOnly) return false
    return this.#purpose.direction === 'request' ? readOnly : writeOnly
  }

  /** Whether what need not be there can come to an end: it is no part of itself, and not far in. */
  #isShort(property: SchemaView): boolean {
    const parts = [property, ...(property.items ? [property.items] : [])]
    return this.#within.length < deepestOptional && !parts.some((part) => this.#within.includes(targetOf(part)))
  }

  #list(schema: SchemaView): unknown {
    const { items, prefixItems } = schema
    const fewest = schema.find('minItems')
    const most = schema.find('maxItems')
    const wanted = Math.max(typeof fewest === 'number' ? fewest : 1, 1, prefixItems.length)
    const count = Math.min(wanted, typeof most === 'number' ? most : mostItems, mostItems)
    const unique = schema.find('uniqueItems') === true
    const list: unknown[] = []
    while (list.length < count) {
      const item = prefixItems[list.length] ?? items
      if (item && !fewest && this.#within.includes(targetOf(item))) break
      list.push(unique ? different(item, this.sample.bind(this), list.length) : item ? this.sample(item) : 'text')
    }
    return list
  }
}

/** What the document itself says a value may be, as far as it is of the right type. */
function knownValue(schema: SchemaView): { value: unknown } | undefined {
  const constant = schema.find('const')
  const listed = schema.enum
  const said = [...schema.examples, schema.default, constant, ...(listed ?? []), ...(schema.extensibleEnum ?? [])]
  const value = said.find(
    (candidate) =>
      candidate !== undefined &&
      isOfType(schema, candidate) &&
      (!listed || !isPlain(candidate) || listed.includes(candidate)),
  )
  return value === undefined ? undefined : { value }
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

function isOfType({ types }: SchemaView, value: unknown): boolean {
  if (types.length === 0) return value !== null
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value))
  const name = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  // A null says nothing about what is usually there.
  return types.includes(name) && (value !== null || types.length === 1)
}

/** The type a value is to have, also where the schema says it only by its other keywords. */
function kindOf(schema: SchemaView): string | undefined {
  const type = schema.types.find((name) => name !== 'null') ?? schema.types[0]
  if (type !== undefined) return type
  const has = (...keywords: string[]) => keywords.some((keyword) => schema.find(keyword) !== undefined)
  if (
    schema.properties().some(({ through }) => !through) ||
    has('required', 'additionalProperties', 'minProperties', 'discriminator')
  )
    return 'object'
  if (has('items', 'prefixItems', 'minItems')) return 'array'
  if (has('minLength', 'maxLength', 'pattern', 'format')) return 'string'
  return has('minimum', 'maximum', 'multipleOf') ? 'number' : undefined
}

/** Where a sample has to stop. */
function shortest(schema: SchemaView): unknown {
  if (schema.nullable) return null
  const kind = kindOf(schema)
  return kind === 'array' ? [] : kind === 'object' ? {} : 'text'
}

/** An item that is not the same as the others. */
function different(item: SchemaView | undefined, sample: (schema: SchemaView) => unknown, index: number): unknown {
  const listed = item?.enum?.[index]
  if (listed !== undefined) return listed
  const value = item ? sample(item) : 'text'
  if (index === 0) return value
  const step = item?.find('multipleOf')
  if (typeof value === 'number') return value + index * (typeof step === 'number' ? step : 1)
  if (typeof value === 'string') return `${value}${index}`
  return isObject(value) || nameOfType(value) === 'a list' ? value : index % 2 === 0
}
