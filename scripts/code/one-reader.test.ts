import { describe, expect, test } from 'vitest'
import { isTest, readSources } from './testing.ts'

// Whoever reads a document by itself has an own idea of it, and its own blind spots: packages/openapi reads for all.
const kinds: [what: string, instead: string, pattern: RegExp][] = [
  [
    'reads a reference',
    'the model of `readSpec` has followed it',
    /\.\$ref\b|(?<!\w)['"]\$ref['"]|\{[^{}\n]*\$ref: \w+[^{}\n]*\} =/,
  ],
  ['takes a JSON pointer apart', '`keysOf`, `follow` and `pointerTo` do', /['"`/]~[01]['"`/]/],
  [
    'lists operations',
    '`readSpec(document).operations` has them',
    /(?<!\bresolve)\??\.paths\b|\[[^\]\n]*'get'[^\]\n]*'post'|\(get\|put\|post/,
  ],
]

/** Files and folders that may, and why. */
const exceptions: Record<string, string> = {
  'packages/openapi/': 'it is the one reader',
  'packages/mock/src/slice/': 'it cuts a document down to what Prism is given',
  'packages/mock/src/answer/without-references.ts': 'it gives such data its name back',
  'scripts/checks/layout/': 'it checks the files of a spec and how they refer to each other, before there is a bundle',
  'scripts/lint-plugin/': 'its rules are about how a spec is written, and Redocly walks it for them',
  'scripts/new-vendor/import/': 'it rewrites documents, and their references with them',
  'scripts/generate/types/property-notes.ts':
    'openapi-typescript walks, and tells it whether a property is a reference',
  'scripts/world/source/': 'it judges our reader, so it does not use it',
  'bench/src/workbench/redocly-client.ts': 'it cuts a document down for the generator of others',
  'packages/docs/src/redoc/document.ts': 'it writes a document for Redoc, from the model',
}

const exceptionFor = (file: string) => Object.keys(exceptions).find((place) => file.startsWith(place))
const withoutComments = (text: string) => text.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')

const found = readSources()
  .filter(({ file }) => !isTest(file))
  .flatMap(({ file, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) =>
        kinds
          .filter(([, , pattern]) => pattern.test(line))
          .map(([what, instead]) => ({ file, problem: `${file}:${index + 1} ${what}: ${instead}. ${line.trim()}` })),
      ),
  )

describe('a document has one reader', () => {
  test('and nothing else follows a reference, takes a pointer apart or lists operations', () => {
    expect(found.filter(({ file }) => !exceptionFor(file)).map(({ problem }) => problem)).toEqual([])
  })

  test('and no exception that is not needed', () => {
    const needed = new Set(found.map(({ file }) => exceptionFor(file)))
    expect(Object.keys(exceptions).filter((place) => !needed.has(place))).toEqual([])
  })

  test.each([
    'const target = node.$ref ? at(document, node.$ref) : node',
    "if ('$ref' in node) return",
    'const { $ref: pointer } = node',
    "key.replaceAll('~1', '/')",
    'key.replace(/~0/g, "~")',
    'for (const item of Object.values(spec.paths)) {',
    "const methods = ['get', 'put', 'post', 'delete']",
  ])('as this would not be: %s', (line) => {
    expect(kinds.some(([, , pattern]) => pattern.test(line))).toBe(true)
  })

  test.each(['ajv.compile({ $ref: `document#` })', 'require.resolve.paths(name)'])(
    'as this is, which refers and does not follow: %s',
    (line) => {
      expect(kinds.some(([, , pattern]) => pattern.test(line))).toBe(false)
    },
  )
})
