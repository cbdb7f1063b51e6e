import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleSnippets, markdownSnippets, type Snippet } from './extract.ts'
import { checkShell } from './shell.ts'
import { compile, createWorkshop, run, type Workshop } from './workshop.ts'

export interface SnippetsOptions {
  /**
   * Files to look into, relative to the folder: Markdown for its code blocks, TypeScript for its `@example`s.
   * @default the README and all sources
   */
  files?: string[]
  /** TypeScript that stands before each snippet without an `import` of its own: what a reader of it has at hand. */
  setup?: string
}

/** Tests that what READMEs and comments show compiles and runs against the mock. */
export function describeSnippets(folder: string, { files = defaults, setup = '' }: SnippetsOptions = {}): void {
  const snippets = files
    .flatMap((pattern) => globSync(pattern, { cwd: folder }))
    .flatMap((file) => readSnippets(folder, file))
  const programs = snippets.filter(({ language }) => language === 'ts').map((snippet, index) => ({ ...snippet, index }))
  const commands = snippets.filter(({ language }) => language === 'sh')
  const nameOf = (index: number) => `snippet-${index}.ts`
  let workshop: Workshop
  let said: Map<string, string[]>

  describe('what is shown', () => {
    beforeAll(() => {
      workshop = createWorkshop()
      for (const { index, ...snippet } of programs)
        writeFileSync(join(workshop.folder, nameOf(index)), programOf(snippet, setup))
      said = compile(workshop)
    })
    afterAll(() => workshop?.remove())

    test.each(programs)('at $at compiles and runs', ({ index, code }) => {
      expect(said.get(nameOf(index)) ?? []).toEqual([])
      const printed = run(workshop, nameOf(index))
      for (const promise of promises(code)) expect(printed.replaceAll("'", '')).toContain(promise)
    })

    test.each(commands)('at $at is a command that exists', ({ code }) => {
      expect(code.split('\n').flatMap(checkShell)).toEqual([])
    })
  })
}

const defaults = ['README.md', 'src/**/*.ts']

function readSnippets(folder: string, file: string): Snippet[] {
  if (/\.(test|test-d)\.ts$/.test(file)) return []
  const text = readFileSync(join(folder, file), 'utf8')
  return file.endsWith('.md') ? markdownSnippets(relative('.', file), text) : exampleSnippets(file, text)
}

/** A snippet with an import stands alone; one without goes on from what its reader has at hand. */
const programOf = ({ code, setup: own }: Omit<Snippet, 'at' | 'language'>, shared: string) =>
  [/^import /m.test(code) ? '' : shared, own, code, 'export {}'].filter(Boolean).join('\n')

/** What a snippet says that it prints: `console.log(x) // { added: 1 }`, up to the first comma after it. */
const promises = (code: string) =>
  [...code.matchAll(/console\.log\(.*\) \/\/ (\{.*\}|'[^']*'|\d+)/g)].map(([, text = '']) => text.replaceAll("'", ''))
