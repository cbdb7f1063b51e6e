import { expect, test } from 'vitest'
import { exampleSnippets, markdownSnippets } from './extract.ts'
import { checkShell } from './shell.ts'

test('the code blocks of a README come with their line and their setup', () => {
  const text = '# A\n\n<!-- setup: const b = 1 -->\n```ts\nconsole.log(b)\n```\n\n```sh\nnpm install x\n```\n'
  expect(markdownSnippets('README.md', text)).toEqual([
    { at: 'README.md:5', language: 'ts', code: 'console.log(b)\n', setup: 'const b = 1' },
    { at: 'README.md:9', language: 'sh', code: 'npm install x\n', setup: '' },
  ])
})

test('the examples of a comment end where the next tag begins', () => {
  const text =
    '/**\n * Does.\n *\n * @example\n * await does()\n * await more()\n * @throws Error\n */\nexport const x = 1\n'
  expect(exampleSnippets('x.ts', text)).toEqual([
    { at: 'x.ts:5', language: 'ts', code: 'await does()\nawait more()', setup: '' },
  ])
})

test.each([
  ['npx -y pnpm@12 nosuch', 'there is no script nosuch'],
  ['npm install @countersign/nobody', 'there is no package @countersign/nobody'],
  ['rm -rf x', 'nobody knows how to check'],
])('%s is refused', (line, message) => {
  expect(checkShell(line).join()).toContain(message)
})

test.each([
  'npx -y pnpm@12 start   # docs',
  'npm install --save-dev @countersign/client@1',
  'npx countersign-mock',
  '',
])('%j is right', (line) => {
  expect(checkShell(line)).toEqual([])
})
