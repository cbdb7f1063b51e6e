import { successes } from '@countersign/openapi'
import type { OperationView } from '../data/operation-view.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { type SampleInput, sampleInput } from './values/input.ts'
import { Code, literal, quote } from './values/literal.ts'

/** A program that calls an operation with the package: it stands alone, and runs once the environment is set. */
export function typescriptSample(docs: VendorDocs, view: OperationView, options: Record<string, unknown> = {}): string {
  const { names } = docs
  const input = sampleInput(view, names)
  const files = filesOf(input)
  const call = `await ${docs.client.variable}.${view.id}(${argument(docs, input)})`
  const answers = successes(view.operation).some(({ content }) => content.length > 0)
  return [
    ...(files.length > 0 ? ["import { readFile } from 'node:fs/promises'"] : []),
    `import { ${docs.client.factory} } from ${quote(docs.manifest.name)}`,
    '',
    ...clientLines(docs, view, options),
    ...files.map(
      ({ variable, file }) =>
        `const ${variable} = new Blob([await readFile(${quote(file.name)})], { type: ${quote(file.mediaType)} })`,
    ),
    ...(answers ? [`const result = ${call}`, 'console.log(result)'] : [call]),
    '',
  ].join('\n')
}

/** How the client is made, with a comment on what it is made from. */
export function clientLines(
  docs: VendorDocs,
  view: OperationView | undefined,
  options: Record<string, unknown>,
): string[] {
  const { client, manifest } = docs
  const guess = view?.guessedPath === undefined ? [] : guessComment(view.id)
  const given = { ...(guess.length > 0 && { allowInferredPaths: true }), ...options }
  const argument = Object.keys(given).length > 0 ? literal(given) : ''
  if (!client.fromEnv) return [`const ${client.variable} = ${client.factory}(${argument}) // see ${manifest.name}`]
  const from = client.fromEnv.text
    .replaceAll('\n', ' ')
    .replaceAll('`', '')
    .replace(/^Creates a client from/, 'From')
    .split(/(?<=\.)\s/)[0]
  return [...comment(from ?? ''), ...guess, `const ${client.variable} = ${client.factory}.fromEnv(${argument})`]
}

const guessComment = (id: string) =>
  comment(`Its address is a guess: better give the path that the vendor told you, paths: { ${id}: '/…' }.`)

const widest = 52

/** Lines of a comment, broken between words. */
function comment(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= widest) lines[lines.length - 1] = longer
    else lines.push(`// ${word}`)
  }
  return lines
}

/** The one argument of a method, or nothing. */
export function argument(docs: VendorDocs, { parameters, body }: SampleInput): string {
  const fields = Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
  const input = body ? { ...fields, body: bodyValue(docs, body) } : fields
  return Object.keys(input).length > 0 ? literal(input, '', 20) : ''
}

function bodyValue({ model }: VendorDocs, body: NonNullable<SampleInput['body']>): unknown {
  if (body.kind === 'file') return new Code(variableOf(body.file.name))
  if (body.kind === 'value') return withoutCredentials(model.securitySchemes, body.value)
  return Object.fromEntries(
    body.fields.map(({ name, value, file, list }) => {
      const given = file ? new Code(variableOf(file.name)) : value
      return [name, file && list ? [given] : given]
    }),
  )
}

/** A credential that travels in the body is the client's to put there. */
function withoutCredentials(schemes: VendorDocs['model']['securitySchemes'], value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const names = [...schemes.values()].flatMap(({ credential }) =>
    credential.type === 'apiKey' ? [credential.name] : [],
  )
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}

function filesOf({ body }: SampleInput) {
  const files = body?.kind === 'file' ? [body.file] : body?.kind === 'form' ? body.fields.map(({ file }) => file) : []
  return files.flatMap((file) => (file ? [{ file, variable: variableOf(file.name) }] : []))
}

const variableOf = (name: string) => name.replace(/\..*$/, '')
