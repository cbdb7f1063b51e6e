import { isDeepStrictEqual } from 'node:util'
import type { Fact } from './facts.ts'
import type { Shape, Spec } from './spec.ts'

/** What a spec lacks of a fact, as the end of a sentence; undefined when it still states it. */
export type Lack = string | undefined

/** Compares one fact with a spec. */
export function compare(fact: Fact, spec: Spec): Lack {
  if (fact.kind === 'server') {
    return spec.servers.includes(fact.server) ? undefined : `has no server ${fact.server}: it has ${list(spec.servers)}`
  }
  if (fact.kind === 'credential') return credential(fact, spec)
  if (fact.kind === 'schema') {
    const shape = spec.schema(fact.schema)
    return shape ? inside(fact, shape, `schema ${fact.schema}`, spec) : `has no schema ${fact.schema}`
  }
  return ofOperation(fact, spec)
}

function ofOperation(fact: Fact, spec: Spec): Lack {
  const operation = spec.operation(fact.operation)
  if (!operation) return `has no operation ${fact.operation}`
  if (fact.kind === 'operation') {
    if (fact.method && fact.method !== operation.method)
      return `calls ${fact.operation} with ${operation.method}, not with ${fact.method}`
    if (fact.path && fact.path !== operation.path)
      return `has ${fact.operation} at ${operation.path}, not at ${fact.path}`
    return undefined
  }
  if (fact.kind === 'parameter') {
    const found = operation.parameters.find(({ name, in: place }) => name === fact.parameter && place === fact.in)
    const what = `the ${fact.in} parameter \`${fact.parameter}\` of ${fact.operation}`
    if (!found) return `has not ${what}`
    if (fact.explode !== undefined && fact.explode !== found.explode)
      return `${found.explode ? 'repeats' : 'does not repeat'} ${what} for each value`
    return traits(fact, found.shape, found.required, what, spec)
  }
  if (fact.kind === 'body') {
    const shape = operation.bodies[fact.body]
    const what = `the ${fact.body} body of ${fact.operation}`
    if (!shape) return `has not ${what}`
    if (!fact.field && fact.required !== undefined && fact.required !== operation.bodyRequired)
      return `says of ${what} that it is ${operation.bodyRequired ? 'required' : 'optional'}`
    return named(fact, shape, what) ?? inside(fact, shape, what, spec)
  }
  const answer = operation.answers[fact.status]
  if (!answer) return `has no ${fact.status} for ${fact.operation}: it has ${list(Object.keys(operation.answers))}`
  const what = `the ${fact.status} of ${fact.operation}`
  if (fact.header && !answer.headers.some((name) => name.toLowerCase() === fact.header?.toLowerCase()))
    return `has no header ${fact.header} in ${what}`
  if (!fact.mediaType && !fact.schema && !fact.field) return undefined
  const type = fact.mediaType ?? Object.keys(answer.bodies)[0] ?? ''
  const shape = answer.bodies[type]
  if (!shape) return `has no ${fact.mediaType ?? ''} body in ${what}`.replace('  ', ' ')
  return named(fact, shape, what) ?? inside(fact, shape, what, spec)
}

const list = (values: string[]) => values.join(', ') || 'none'

const named = (fact: Fact, shape: Shape, what: string): Lack =>
  fact.schema === undefined || fact.schema === shape.name
    ? undefined
    : `has ${shape.name ?? 'a schema without a name'}, not ${fact.schema}, as ${what}`

function inside(fact: Fact, shape: Shape, where: string, spec: Spec): Lack {
  if (!fact.field) return traits(fact, shape, undefined, where, spec)
  const found = spec.field(shape, fact.field)
  const what = `the field \`${fact.field}\` in ${where}`
  return found ? traits(fact, found.shape, found.required, what, spec) : `has not ${what}`
}

/** The types a schema allows, null left out. */
const types = (node: Record<string, unknown>): unknown[] =>
  node.type === undefined
    ? [node.oneOf, node.anyOf].flat().flatMap((part) => (part ? types(part as Record<string, unknown>) : []))
    : [node.type].flat()

function traits(fact: Fact, shape: Shape, required: boolean | undefined, what: string, spec: Spec): Lack {
  const { node } = shape
  const allowed = types(node)
  const real = allowed.filter((type) => type !== 'null')
  if (fact.type && !(real.length > 0 && real.every((type) => type === fact.type)))
    return `says of ${what} that it is ${list(real.map(String))}, not ${fact.type}`
  if (fact.format && node.format !== fact.format)
    return `says of ${what} that its format is ${String(node.format ?? 'open')}, not ${fact.format}`
  if (fact.required !== undefined && required !== undefined && fact.required !== required)
    return `says of ${what} that it is ${required ? 'required' : 'optional'}`
  if (fact.nullable !== undefined && fact.nullable !== allowed.includes('null'))
    return `says of ${what} that it may ${fact.nullable ? 'not ' : ''}be null`
  if ('default' in fact && !isDeepStrictEqual(fact.default, node.default))
    return `has not ${JSON.stringify(fact.default)} as the default of ${what}`
  if (fact.deprecated !== undefined && fact.deprecated !== (node.deprecated === true))
    return `says of ${what} that it is ${fact.deprecated ? 'not ' : ''}deprecated`
  if ('value' in fact && !spec.values(shape).some((value) => isDeepStrictEqual(value, fact.value)))
    return `does not know ${JSON.stringify(fact.value)} as a value of ${what}`
  if ('accepts' in fact && !spec.accepts(shape, fact.accepts))
    return `refuses ${JSON.stringify(fact.accepts)} as ${what}`
  return undefined
}

function credential(fact: Fact, { credentials }: Spec): Lack {
  const fits = (scheme: Record<string, unknown>): boolean => {
    const kind = scheme.type === 'apiKey' ? scheme.in : scheme.type === 'http' ? scheme.scheme : scheme.type
    if (kind !== fact.credential) return false
    if (fact.name && String(scheme.name).toLowerCase() !== fact.name.toLowerCase()) return false
    const flows = Object.entries((scheme.flows ?? {}) as Record<string, Record<string, unknown>>)
    const flowFits = ([name, flow]: (typeof flows)[number]) =>
      (!fact.flow || fact.flow === name) &&
      (!fact.authorizationUrl || fact.authorizationUrl === flow.authorizationUrl) &&
      (!fact.tokenUrl || fact.tokenUrl === flow.tokenUrl) &&
      (!fact.scope || fact.scope in (flow.scopes as object))
    return fact.credential !== 'oauth2' || flows.some(flowFits)
  }
  const { id, kind, credential: place, ...rest } = fact
  return credentials.some(fits) ? undefined : `has no ${place} credential ${JSON.stringify(rest)}`
}
