import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LintProblem } from '../lint.ts'

/** The house rules that an imported spec does not follow yet: how many places of each. */
export type Todo = Record<string, number>

/** What must hold of an imported spec too: without it the spec cannot be read, or does not say where it is from. */
const firm = ['no-unresolved-refs', 'countersign/extensions', 'countersign/sources']

export const isFirm = ({ ruleId }: LintProblem): boolean => firm.includes(ruleId)

/** Where the list is kept; `generate` writes it. */
export const todoFile = (vendor: string): string => `packages/${vendor}/todo.gen.json`

export function countTodo(problems: readonly LintProblem[]): Todo {
  const counts = new Map<string, number>()
  for (const problem of problems)
    if (!isFirm(problem)) counts.set(problem.ruleId, (counts.get(problem.ruleId) ?? 0) + 1)
  return Object.fromEntries([...counts].sort())
}

export const todoText = (todo: Todo): string => `${JSON.stringify(todo, null, 2)}\n`

/** The list as it was last written; undefined where there is none. */
export function readTodo(root: string, vendor: string): Todo | undefined {
  const file = join(root, todoFile(vendor))
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Todo) : undefined
}

/** Rules that more places break than before: a list of things to do must not grow. One line each. */
export function growth(vendor: string, before: Todo, problems: readonly LintProblem[]): string[] {
  return Object.entries(countTodo(problems)).flatMap(([rule, count]) => {
    const allowed = before[rule] ?? 0
    if (count <= allowed) return []
    const places = problems.filter(({ ruleId }) => ruleId === rule)
    const { message = '', location = [] } = places.at(-1) ?? {}
    return `specs/${vendor}: ${count} places break ${rule}, there were ${allowed}: mend those that are new, e.g. ${location[0]?.source.ref}: ${message}`
  })
}

/** The list in a line: `acme: 627 places of 9 house rules are still to do`. */
export function describeTodo(vendor: string, todo: Todo): string {
  const rules = Object.keys(todo).length
  const places = Object.values(todo).reduce((sum, count) => sum + count, 0)
  return rules === 0
    ? `${vendor}: follows every house rule; take \`x-imported\` out of specs/${vendor}/openapi.yaml and delete ${todoFile(vendor)}`
    : `${vendor}: ${places} places of ${rules} house rules are still to do (\`redocly lint specs/${vendor}/openapi.yaml\` names them)`
}
