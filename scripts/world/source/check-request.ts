import { checkBody, type Sent } from './check-body.ts'
import { isJson, type Json, resolve, type SourceOperation, type SourceParameter } from './document.ts'
import type { SchemaChecker } from './schema.ts'
import { kindOf, readText, takeQuery } from './styles.ts'

/** What is wrong with a request, and what could not be checked because the source is no JSON Schema there. */
export interface Findings {
  faults: string[]
  unchecked: string[]
}

const decodePart = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
const decodeQuery = (text: string) => decodePart(text.replaceAll('+', ' '))
const escapeRegExp = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Checks a request against the operation of the source that it was made for. */
export async function checkRequest(
  document: Json,
  checker: SchemaChecker,
  operation: SourceOperation,
  sent: Sent,
): Promise<Findings> {
  const findings: Findings = { faults: [], unchecked: [] }
  const say = (fault: string) => findings.faults.push(fault)
  const judge = (what: string, parameter: { schema: unknown }, value: unknown, texts = true) => {
    const { faults, unchecked } = checker.check(parameter.schema, value, 'request', texts)
    findings.faults.push(...faults.map((fault) => `${what}: ${fault}`))
    if (unchecked !== undefined) findings.unchecked.push(`${what}: ${unchecked}`)
  }
  if (sent.method !== operation.method) say(`the method is ${sent.method}, not ${operation.method}`)

  const [address = '', search = ''] = sent.url.split(/\?(.*)/s)
  if (sent.url.includes('#')) say(`the URL has a fragment: ${sent.url}`)
  const [template = '', fixed] = (operation.path.split('#')[0] ?? '').split(/\?(.*)/s)
  const query = pairsOf(search)
  const values = matchPath(operation.servers, template, address)
  if (!values) say(`the URL ${address} is none of ${operation.servers.map((server) => server + template).join(', ')}`)
  for (const [name, value] of pairsOf(fixed ?? '')) {
    const index = query.findIndex(([key]) => key === name)
    const [, variable] = /^\{(.*)\}$/.exec(decodeQuery(value)) ?? []
    if (index < 0) say(`the query has no ${name}, which stands in the path`)
    else if (variable === undefined) query.splice(index, 1)
    else values?.set(variable, query.splice(index, 1)[0]?.[1] ?? '')
  }
  const cookies = new Map(
    (sent.headers.get('cookie') ?? '')
      .split(/;\s*/)
      .map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]),
  )
  const ordered = [...operation.parameters].sort(
    (a, b) => Number(takesAll(document, a)) - Number(takesAll(document, b)),
  )
  for (const parameter of ordered) {
    const what = `${parameter.in} parameter ${parameter.name}`
    const value = read(parameter)
    if (value === undefined) {
      if (parameter.required && values) say(`${what} is required and was not sent`)
    } else if (isListOfObjects(document, parameter) || isEmptyObject(parameter, value)) {
      findings.unchecked.push(`${what}: how objects are written here, OpenAPI does not say`)
    } else judge(what, parameter, value)
  }
  function read(parameter: SourceParameter): unknown {
    const { name } = parameter
    if (parameter.in === 'path') {
      const written = values?.get(name)
      return written === undefined ? undefined : readText(document, parameter, written, decodePart)
    }
    if (parameter.in === 'query') return takeQuery(document, parameter, query, decodeQuery)
    const written = parameter.in === 'header' ? sent.headers.get(name) : cookies.get(name)
    return written === undefined || written === null
      ? undefined
      : readText(document, parameter, written, parameter.in === 'cookie' ? decodePart : (text) => text)
  }

  checkSecurity(operation, sent, query, cookies, say)
  if (query.length > 0)
    say(`the query has ${query.map(([name]) => name).join(', ')}, which the operation does not know`)
  await checkBody(document, operation, sent, say, judge)
  return findings
}

const takesAll = (_: Json, { in: place, explode, schema }: SourceParameter) =>
  place === 'query' && explode && isJson(schema) && schema.type === 'object' && !isJson(schema.properties)

const isListOfObjects = (document: Json, { schema, json }: SourceParameter) =>
  !json && kindOf(document, schema) === 'array' && kindOf(document, resolve(document, schema).items) === 'object'

/** Its members may all be objects, which cannot be written. */
const isEmptyObject = ({ in: place }: SourceParameter, value: unknown) =>
  place === 'query' && isJson(value) && Object.keys(value).length === 0

const pairsOf = (search: string): [string, string][] =>
  search
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return [decodeQuery(name), value]
    })

/** Fits a text of a URL, percent-encoded or not. */
const eitherWay = (text: string) =>
  text
    .split('')
    .map((letter) =>
      /[\w/.~-]/.test(letter) ? escapeRegExp(letter) : `(?:${escapeRegExp(letter)}|${encodeURIComponent(letter)})`,
    )
    .join('')

/** The values of the variables in a path, as they are written. */
function matchPath(servers: string[], template: string, address: string): Map<string, string> | undefined {
  const names: string[] = []
  const source = template
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!/^\{.*\}$/.test(part)) return eitherWay(part)
      names.push(part.slice(1, -1))
      return '(.*?)'
    })
    .join('')
  for (const server of servers) {
    const base = server.replace(/\/+$/, '')
    const start = /^https?:|^\/\//i.test(base)
      ? `${base.startsWith('/') ? 'https?:' : ''}${escapeRegExp(base)}`
      : `https?://[^/]+${eitherWay(base.startsWith('/') || base === '' ? base : `/${base}`)}`
    const found = new RegExp(`^${start}${source}$`, 'i').exec(address)
    if (found) return new Map(names.map((name, index) => [name, found[index + 1] ?? '']))
  }
  return undefined
}

function checkSecurity(
  { security }: SourceOperation,
  { headers }: Sent,
  query: [string, string][],
  cookies: Map<string, string>,
  say: (fault: string) => void,
): void {
  const taken: number[] = []
  const has = (scheme: Json): boolean => {
    const authorization = headers.get('authorization') ?? ''
    const name = String(scheme.name)
    if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return /^bearer ./i.test(authorization)
    if (scheme.type === 'http') return authorization.toLowerCase().startsWith(`${String(scheme.scheme).toLowerCase()} `)
    if (scheme.type !== 'apiKey') return false
    if (scheme.in === 'header') return headers.has(name)
    if (scheme.in === 'cookie') return cookies.has(name)
    const index = query.findIndex(([key]) => key === name)
    if (index >= 0) taken.push(index)
    return index >= 0
  }
  if (security.length > 0 && !security.some((together) => together.every(has)))
    say(
      `no credential was sent that is asked for: ${security.map((together) => together.map(({ type, name }) => String(name ?? type)).join(' and ')).join(', or ')}`,
    )
  for (const index of [...new Set(taken)].sort((a, b) => b - a)) query.splice(index, 1)
}
