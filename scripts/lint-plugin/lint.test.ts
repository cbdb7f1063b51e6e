import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRepository, type Fault, lintAll, spoil } from '../testing.ts'

const inPath = (change: Fault['change']): Fault => ({ file: 'paths/things.yaml', change })
const inContents = (change: Fault['change']): Fault => ({ file: 'openapi.yaml', change })
const without = (pattern: RegExp) => (text: string) => text.replace(pattern, '')

/** One fault each, and what the linter says of it. */
const faults: Record<string, [Fault, string | RegExp]> = {
  'no x-source': [inPath(without(/ {2}x-source: .*\n/)), 'Operation createThing has no `x-source`: say which page'],
  'no externalDocs': [
    inPath(without(/ {2}externalDocs:\n(?: {4}.*\n)+/)),
    "Operation createThing has no `externalDocs`: link the vendor's page",
  ],
  'no example': [
    inPath(without(/ {8}examples:\n(?: {10}.*\n)+/)),
    'The application/json body has no example: add `examples:',
  ],
  'an inline error': [
    inPath((text) => text.replace('$ref: ../components/responses/Unauthorized.yaml', 'description: No.')),
    'Response 401 is written inline: move it to',
  ],
  'an operationId that is no camelCase': [
    inPath((text) => text.replace('operationId: createThing', 'operationId: Create_Thing')),
    'operationId is camelCase',
  ],
  'a promised example that nobody wrote': [
    inContents((text) => text.replace('{ status: 401 }', '{ status: 401, example: gone }')),
    /x-mock\.unauthorized of \w+ names example `gone`, which its response 401 does not have/,
  ],
  'a source that is no name': [
    inPath((text) => text.replace('from: docs', 'from: doc')),
    '`from: doc` is no name in info.x-sources: it has docs.',
  ],
  'a statement without a source': [
    inPath((text) => text.replace('x-source: { from: docs,', 'x-source: {')),
    '`x-source` names no page: write `from` with a name of info.x-sources',
  ],
  'a source that nobody uses': [
    inContents((text) =>
      text.replace(
        '    docs:\n',
        '    blog: { page: https://acme.example/blog, title: B, kind: vendor, retrieved: 2026-01-01 }\n    docs:\n',
      ),
    ),
    'No statement rests on source `blog`',
  ],
  'a source without a date': [inContents(without(/ {6}retrieved: .*\n/)), 'Source `docs` has no `retrieved`'],
  'a documented statement that was inferred': [
    inContents((text) => text.replace('basis: inferred, note: Written', 'basis: documented, note: Inferred. Written')),
    'The statement is `documented`, but its note says `Inferred`: give that part an entry of its own',
  ],
  'an aspect with two sources': [
    inPath((text) => text.replace(/x-source: (\{.*\})/, 'x-source: [$1, $1]')),
    'Two entries of `x-source` cover everything else: each aspect has one source',
  ],
  'a misspelt extension': [
    inContents((text) => text.replace('x-failure:', 'x-failures:')),
    '`x-failures` is no extension of this project',
  ],
  'a misshapen extension': [
    inContents((text) => text.replace(/basis: \w+/, 'basis: guessed')),
    'must be equal to one of the allowed values',
  ],
  'an open question that asserts something': [
    inPath((text) => text.replace(/x-unknown:(\n {4}-)? .*/, 'x-unknown: [Is it so? It is so elsewhere.]')),
    'Ask one question in one sentence',
  ],
  'a closed answer': [
    { file: 'components/schemas/Failure.yaml', change: (text) => `${text}additionalProperties: false\n` },
    'A response object stays open',
  ],
  'one schema for sending and reading': [
    { file: 'components/schemas/Thing.yaml', change: (text) => `${text}readOnly: true\n` },
    '`readOnly` means one schema is both sent and read',
  ],
  'a key out of place': [
    inPath((text) => text.replace(/( {2}operationId: .*\n)( {2}summary: .*\n)/, '$2$1')),
    'is out of place: the keys of an operation come in the order operationId, summary',
  ],
}
/** Names of the document's own that only look like extensions. */
const alike: Fault[] = [
  {
    file: 'components/schemas/Failure.yaml',
    change: (text) => `${text.trimEnd()}\n  x-next:\n    type: string\n    description: The next one.\n`,
  },
  {
    file: 'components/schemas/Failure.yaml',
    change: (text) => `${text}patternProperties:\n  x-any:\n    type: string\n    description: Any.\n`,
  },
  inPath((text) =>
    text.replace(
      'description: The thing was created.\n',
      (line) =>
        `${line}      headers:\n        x-limit:\n          description: How many.\n          schema: { type: integer }\n`,
    ),
  ),
]
const names = Object.keys(faults)
const vendors = ['as-it-is', 'alike', ...names.map((_, index) => `fault-${index}`)]
let root: string
let said: Map<string, string[]>

beforeAll(() => {
  root = createRepository(vendors)
  for (const [index, [fault]] of Object.values(faults).entries()) spoil(root, `fault-${index}`, fault)
  for (const change of alike) spoil(root, 'alike', change)
  said = lintAll(root, vendors)
})
afterAll(() => rmSync(root, { recursive: true }))

test('the linter has nothing to say about a spec as it should be', () => {
  expect(said.get('as-it-is')).toEqual([])
})

test('the linter takes no name of a property or header for an extension', () => {
  expect(said.get('alike')?.filter((message) => message.includes('extension'))).toEqual([])
})

test.each(Object.values(faults).map(([, message], index) => ({ name: names[index], index, message })))(
  'the linter names $name',
  ({ index, message }) => {
    const problems = said.get(`fault-${index}`)?.join('\n')
    if (typeof message === 'string') expect(problems).toContain(message)
    else expect(problems).toMatch(message)
  },
)
