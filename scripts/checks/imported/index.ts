import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem, SpecModel } from '@countersign/openapi'
import { type LintProblem, lintSpecs } from '../lint.ts'
import { oddities } from '../model.ts'
import { countTodo, describeTodo, growth, isFirm, readTodo, type Todo, todoFile, todoText } from './todo.ts'

export { isImported } from './is-imported.ts'

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
 * @param models the specs by vendor
 * @param write whether a list that has become shorter is written
 */
export function checkImported(
  root: string,
  models: ReadonlyMap<string, SpecModel>,
  write: boolean,
): Map<string, ImportedReport> {
  const linted = lintSpecs(root, [...models.keys()])
  return new Map(
    [...models].map(([vendor, model]) => {
      const said = [...(linted.get(vendor) ?? []), ...oddities(model).map(asLint)]
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

const asLint = ({ code, message, pointer }: Problem): LintProblem => ({
  ruleId: `reader/${code}`,
  message,
  location: [{ source: { ref: pointer } }],
})

/** The list of things to do as it was last written, in a line. */
export const recordedTodo = (root: string, vendor: string): string => describeTodo(vendor, readTodo(root, vendor) ?? {})

function settle(root: string, vendor: string, todo: Todo, write: boolean): string[] {
  const file = join(root, todoFile(vendor))
  const text = todoText(todo)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
  if (!write)
    return [`${todoFile(vendor)} is not what specs/${vendor} generates: run \`pnpm generate\` and commit the result`]
  writeFileSync(file, text)
  return []
}
