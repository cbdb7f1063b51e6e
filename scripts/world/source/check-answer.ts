import type { Findings } from './check-request.ts'
import { type Json, resolve, type SourceOperation } from './document.ts'
import { covering, isJsonType } from './media-type.ts'
import type { SchemaChecker } from './schema.ts'

const isBytes = (checker: SchemaChecker, schema: unknown) =>
  ['binary', 'file'].includes(String(resolve(checker.document, schema).format))

/**
 * Checks that an answer is one of those that the source has for the operation, or for another that the same request is of:
 * neither what follows a `#` is sent, nor what a variable is called.
 */
export async function checkAnswer(
  checker: SchemaChecker,
  operations: readonly SourceOperation[],
  expected: SourceOperation,
  answer: Response,
): Promise<Findings> {
  const alike = operations.filter((other) => other !== expected && onTheWire(other) === onTheWire(expected))
  const found = await checkAnswerOf(checker, expected, answer.clone())
  for (const other of found.faults.length > 0 ? alike : []) {
    const findings = await checkAnswerOf(checker, other, answer.clone())
    if (findings.faults.length === 0) return findings
  }
  return found
}

const onTheWire = ({ method, path }: SourceOperation) =>
  `${method} ${path.replace(/#.*/s, '').replaceAll(/\{[^{}]*\}/g, '{}')}`

async function checkAnswerOf(checker: SchemaChecker, operation: SourceOperation, answer: Response): Promise<Findings> {
  const { responses } = operation
  const status = String(answer.status)
  const range = Object.keys(responses).find((key) => /^[1-5]xx$/i.test(key) && key[0] === status[0])
  const response = responses[status] ?? (range === undefined ? undefined : responses[range]) ?? responses.default
  const text = await answer.text()
  if (!response)
    return {
      faults: [
        `the mock answers ${status}, the source has ${Object.keys(responses).join(', ')}: ${text.slice(0, 300)}`,
      ],
      unchecked: [],
    }
  const content = (response.content ?? {}) as Record<string, Json>
  const type = answer.headers.get('content-type') ?? ''
  if (text === '') return { faults: [], unchecked: [] }
  if (Object.keys(content).length === 0)
    return {
      faults: [`the mock answers ${status} with a body, the source has none: ${text.slice(0, 200)}`],
      unchecked: [],
    }
  const found = covering(Object.keys(content), type)
  if (found === undefined)
    return {
      faults: [
        `the mock answers ${status} as ${type}, the source has ${Object.keys(content).join(', ')}: ${text.slice(0, 200)}`,
      ],
      unchecked: [],
    }
  if (!isJsonType(type) || isBytes(checker, content[found]?.schema)) return { faults: [], unchecked: [] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { faults: [`the mock's ${status} is no JSON: ${text.slice(0, 200)}`], unchecked: [] }
  }
  const { faults, unchecked } = checker.check(content[found]?.schema, value, 'answer')
  return {
    faults: faults.map((fault) => `the mock's ${status}: ${fault}`),
    unchecked: unchecked === undefined ? [] : [`answer ${status}: ${unchecked}`],
  }
}
