import { parseTemplate, type SecurityScheme } from '@countersign/openapi'
import type { OperationView } from '../data/operation-view.ts'
import { credentialVariables } from '../data/package/client-docs.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { type SampleBody, type SampleInput, sampleInput } from './values/input.ts'
import { queryOf } from './values/query.ts'

/** A piece of an argument: text, or an environment variable. */
export type Piece = string | { readonly variable: string }
export type Word = readonly Piece[]

/** A call of curl, for a reader and for a test. */
export interface CurlSample {
  /** Without the server. */
  readonly target: Word
  readonly server: Word
  /** Options with their value, or without one. */
  readonly options: readonly (readonly [string, Word?])[]
}

/** @param server where it is sent instead of to the vendor */
export function curlSample(docs: VendorDocs, view: OperationView, server?: string): CurlSample {
  const { operation } = view
  const input = sampleInput(view, docs.names)
  const credential = credentialOf(docs, view)
  const method = operation.method.toUpperCase()
  const query = [...queryOf(input.parameters), ...credential.query]
  return {
    server: server === undefined ? serverOf(operation.servers[0]?.urls()[0] ?? '') : [server],
    target: [pathOf(operation.path, input), ...queryWords(query)],
    options: [
      ...(method === 'GET' ? [] : [['-X', [method]] as const]),
      ...credential.options,
      ...input.parameters
        .filter(({ parameter }) => parameter.in === 'header')
        .map(({ parameter, value }) => ['-H', [`${parameter.name}: ${String(value)}`]] as const),
      ...bodyOptions(input.body),
    ],
  }
}

/** Open variables of a server are variables of the shell. */
const serverOf = (url: string): Word =>
  parseTemplate(url).pieces.map((piece) =>
    'literal' in piece ? piece.literal : { variable: piece.variable.replaceAll(/\W/g, '_').toUpperCase() },
  )

function pathOf(path: string, { parameters }: SampleInput): string {
  const { pieces } = parseTemplate(path)
  return pieces
    .map((piece) => {
      if ('literal' in piece) return piece.literal
      const found = parameters.find(({ parameter }) => parameter.in === 'path' && parameter.name === piece.variable)
      return [found?.value ?? piece.variable]
        .flat()
        .map((value) => encodeURIComponent(String(value)))
        .join(',')
    })
    .join('')
}

const queryWords = (pairs: readonly (readonly [string, Piece])[]): Piece[] =>
  pairs.flatMap(([name, value], index) => [`${index === 0 ? '?' : '&'}${name}=`, value])

interface CurlCredential {
  readonly options: readonly (readonly [string, Word])[]
  readonly query: readonly (readonly [string, Piece])[]
}

/** The first set of credentials that curl can bring. */
function credentialOf(docs: VendorDocs, { operation }: OperationView): CurlCredential {
  const usable = operation.security.find((set) => set.every(({ scheme }) => scheme.credential.type !== 'other'))
  const parts = (usable ?? []).map(({ scheme }) => one(docs, scheme))
  return { options: parts.flatMap(({ options }) => options), query: parts.flatMap(({ query }) => query) }
}

function one(docs: VendorDocs, scheme: SecurityScheme): CurlCredential {
  const { credential } = scheme
  const [first = '', second = ''] = credentialVariables(docs.client, docs.vendor, scheme)
  if (credential.type === 'bearer')
    return { options: [['-H', ['authorization: Bearer ', { variable: first }]]], query: [] }
  if (credential.type === 'basic')
    return { options: [['-u', [{ variable: first }, ':', { variable: second }]]], query: [] }
  if (credential.type !== 'apiKey') return { options: [], query: [] }
  if (credential.in === 'query') return { options: [], query: [[credential.name, { variable: first }]] }
  const before = credential.in === 'cookie' ? `cookie: ${credential.name}=` : `${credential.name}: `
  return { options: [['-H', [before, { variable: first }]]], query: [] }
}

function bodyOptions(body: SampleBody | undefined): (readonly [string, Word])[] {
  if (!body) return []
  const type = ['-H', [`content-type: ${body.mediaType}`]] as const
  if (body.kind === 'file')
    return [
      ['-H', [`content-type: ${body.file.mediaType}`]],
      ['--data-binary', [`@${body.file.name}`]],
    ]
  if (body.kind === 'value') return [type, ['--data-raw', [textOf(body.mediaType, body.value)]]]
  const plain = /urlencoded/.test(body.mediaType)
  return body.fields.map(({ name, value, file, mediaType }) => {
    if (file) return ['-F', [`${name}=@${file.name};type=${file.mediaType}`]]
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    if (plain) return ['--data-urlencode', [`${name}=${text}`]]
    return /json/.test(mediaType)
      ? ['-F', [`${name}=${text};type=${mediaType}`]]
      : ['--form-string', [`${name}=${text}`]]
  })
}

const widest = 72

/** JSON on one line where it fits. */
function textOf(mediaType: string, value: unknown): string {
  if (typeof value === 'string' && !/json/.test(mediaType)) return value
  const line = JSON.stringify(value)
  return line.length <= widest ? line : JSON.stringify(value, null, 2)
}

/** As it is typed into a shell. */
export function printCurl({ server, target, options }: CurlSample): string {
  const lines = options.map(([name, word]) => (word ? `${name} ${shellWord(word)}` : name))
  return `curl ${[shellWord([...server, ...target]), ...lines].join(' \\\n  ')}\n`
}

function shellWord(word: Word): string {
  if (word.every((piece) => typeof piece === 'string')) {
    const text = word.join('')
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
  }
  const pieces = word.map((piece) =>
    typeof piece === 'string' ? piece.replaceAll(/[\\"$`]/g, '\\$&') : `$${piece.variable}`,
  )
  return `"${pieces.join('')}"`
}
