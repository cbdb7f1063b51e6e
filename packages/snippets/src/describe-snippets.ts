import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleSnippets, markdownSnippets, type Snippet } from './extract.ts'
import type { Outcomes } from './runner.ts'
import { checkShell } from './shell.ts'
import { compile, createWorkshop, run, type Workshop, writeAtHand } from './workshop.ts'

export interface SnippetsOptions {
  /**
   * Files to look into, relative to the folder: Markdown for its code blocks, TypeScript for its `@example`s.
   * @default the README and all sources
   */
  files?: string[]
  /** What a reader of the snippets has at hand: TypeScript expressions by name, of which one may use those before it. */
  given?: Record<string, string>
  /** Names that a snippet need not import, by where they come from. */
  imports?: Record<string, string[]>
  /**
   * The specs that the mock answers from, by vendor.
   * @default those of all vendors
   */
  specs?: Record<string, string>
  /** JSON that is answered where no spec says what is: by URL, without its query. */
  elsewhere?: Record<string, unknown>
}

/** Tests that what READMEs and comments show compiles and runs against the mock. */
export function describeSnippets(folder: string, options: SnippetsOptions = {}): void {
  const { files = defaults, given = {}, imports = {}, specs = allSpecs(), elsewhere = {} } = options
  const snippets = files
    .flatMap((pattern) => globSync(pattern, { cwd: folder }))
    .flatMap((file) => readSnippets(folder, file))
  const programs = snippets.filter(({ language }) => language === 'ts').map((snippet, index) => ({ ...snippet, index }))
  const commands = snippets.filter(({ language }) => language === 'sh')
  const nameOf = (index: number) => `snippet-${index}.ts`
  let workshop: Workshop
  let said: Map<string, string[]>
  let outcomes: Outcomes

  describe('what is shown', () => {
    beforeAll(() => {
      workshop = createWorkshop()
      for (const { index, ...snippet } of programs)
        writeFileSync(join(workshop.folder, nameOf(index)), programOf(snippet))
      writeAtHand(workshop, { given, imports })
      said = compile(workshop)
      outcomes = run(workshop, { programs: programs.map(({ index }) => ({ file: nameOf(index) })), specs, elsewhere })
    })
    afterAll(() => workshop?.remove())

    test.each(programs)('at $at compiles and runs', ({ index, code }) => {
      expect(said.get(nameOf(index)) ?? []).toEqual([])
      const { printed = '', failure } = outcomes[nameOf(index)] ?? {}
      expect(failure, printed).toBeUndefined()
      for (const promise of promises(code)) expect(printed.replaceAll("'", '')).toContain(promise)
    })

    test.each(commands)('at $at is a command that exists', ({ code }) => {
      expect(code.split('\n').flatMap(checkShell)).toEqual([])
    })
  })
}

const defaults = ['README.md', 'src/**/*.ts']
const packages = join(import.meta.dirname, '../..')

const allSpecs = () =>
  Object.fromEntries(
    globSync('*/openapi.gen.json', { cwd: packages }).map((file) => [basename(dirname(file)), join(packages, file)]),
  )

function readSnippets(folder: string, file: string): Snippet[] {
  if (/\.(test|test-d)\.ts$/.test(file)) return []
  const text = readFileSync(join(folder, file), 'utf8')
  return file.endsWith('.md') ? markdownSnippets(relative('.', file), text) : exampleSnippets(file, text)
}

const programOf = ({ code, setup }: Pick<Snippet, 'code' | 'setup'>) =>
  [setup, code, 'export {}'].filter(Boolean).join('\n')

/** What a snippet says that it prints: `console.log(x) // { added: 1 }`, up to the first comma after it. */
const promises = (code: string) =>
  [...code.matchAll(/console\.log\(.*\) \/\/ (\{.*\}|'[^']*'|\d+)/g)].map(([, text = '']) => text.replaceAll("'", ''))
