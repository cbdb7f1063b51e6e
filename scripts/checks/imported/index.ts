import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintSpecs } from '../lint.ts'
import { countTodo, describeTodo, growth, isFirm, readTodo, type Todo, todoFile, todoText } from './todo.ts'

export { isImported } from './is-imported.ts'
export { type Todo, todoFile, todoText } from './todo.ts'

/** What the linter says of an imported spec. */
export interface ImportedReport {
  /** What has to be mended, one line each. */
  problems: string[]
  todo: Todo
  /** The list of things to do, in a line. */
  line: string
}

/**
 * Lints imported specs. What must hold of every spec is a problem; the house rules are a list of things to do that may
 * become shorter, not longer.
 *
 * @param write whether a list that has become shorter is written
 */
export function checkImported(root: string, vendors: readonly string[], write: boolean): Map<string, ImportedReport> {
  return new Map(
    [...lintSpecs(root, vendors)].map(([vendor, said]) => {
      const todo = countTodo(said)
      const before = readTodo(root, vendor)
      const problems = said
        .filter(isFirm)
        .map(({ message, location }) => `${location[0]?.source.ref ?? `specs/${vendor}`}: ${message}`)
      if (before) problems.push(...growth(vendor, before, said))
      if (problems.length === 0) problems.push(...settle(root, vendor, todo, write))
      return [vendor, { problems, todo, line: describeTodo(vendor, todo) }]
    }),
  )
}

function settle(root: string, vendor: string, todo: Todo, write: boolean): string[] {
  const file = join(root, todoFile(vendor))
  const text = todoText(todo)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
  if (!write)
    return [`${todoFile(vendor)} is not what specs/${vendor} generates: run \`pnpm generate\` and commit the result`]
  writeFileSync(file, text)
  return []
}
