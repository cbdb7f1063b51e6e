import { readFileSync } from 'node:fs'
import { describeProblem, readSpec } from '@countersign/openapi'

/** A parsed OpenAPI document whose references stay inside it. */
export type Document = Record<string, unknown>

const parseJson = (file: string) => parse(file, readFileSync(file, 'utf8')) as Document

/** Reads a bundle that a package brings: one JSON file. Nothing is kept of it. */
export const readBundle = (file: string): Document => check(file, parseJson(file))

/**
 * Reads what somebody wants to be served: a parsed document or a file, JSON or YAML; references to other files are
 * followed.
 *
 * @returns how to get at the document, at once but for YAML and several files; one JSON file is read anew each time, so
 *   that it takes no memory until it is used
 * @throws when it is no OpenAPI 3 document, with its name, the place and what to do
 */
export function openDocument(name: string, source: string | object): (() => Document) | Promise<() => Document> {
  if (typeof source !== 'string') {
    const document = check(`The document ${name}`, source)
    return () => document
  }
  const text = readText(source)
  if (source.endsWith('.json') && !refersElsewhere(text)) {
    check(source, parse(source, text))
    return () => parseJson(source)
  }
  const remote = /\$ref["']?\s*:\s*["']?(https?:[^\s"',}]+)/.exec(text)?.[1]
  if (remote !== undefined)
    throw new Error(
      `${source} refers to ${remote}, which is not fetched: bundle it first, e.g. \`npx @redocly/cli bundle ${source}\``,
    )
  return bundle(source, text).then((bundled) => {
    const document = check(source, bundled)
    return () => document
  })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return cannotRead(file, error as Error)
  }
}

/** Whether a file refers to others; what looks like it in a description or example only costs time. */
const refersElsewhere = (text: string) => /\$ref["']?\s*:\s*["']?[^#"'\s]/.test(text)

async function bundle(file: string, text: string): Promise<object> {
  const { default: RefParser } = await import('@stoplight/json-schema-ref-parser')
  try {
    const parsed = new RefParser()
    return (refersElsewhere(text) ? await parsed.bundle(file) : await parsed.parse(file)) as object
  } catch (error) {
    return cannotRead(file, error as Error)
  }
}

function parse(file: string, text: string): object {
  try {
    return JSON.parse(text) as object
  } catch (error) {
    return cannotRead(file, error as Error)
  }
}

function cannotRead(file: string, error: Error): never {
  throw new Error(`${file} cannot be read: ${error.message}`, { cause: error })
}

/** Problems that leave nothing to serve, or that mean two things. */
const fatal = /^(not-openapi|swagger-2|version-unknown|reference-)/

function check(name: string, document: object): Document {
  const found = readSpec(document, { name }).problems.filter(
    ({ severity, code, pointer }) => severity === 'error' && (fatal.test(code) || pointer === '#'),
  )
  if (found.length === 0) return document as Document
  const named = found.slice(0, 5).map((problem) => `  ${describeProblem(problem)}`)
  const rest = found.length > 5 ? [`  and ${found.length - 5} more`] : []
  throw new Error(
    [`${name} cannot be served, it is no OpenAPI 3 document that can be read:`, ...named, ...rest].join('\n'),
  )
}
