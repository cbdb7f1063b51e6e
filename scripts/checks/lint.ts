import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../..')

/** One thing that the linter has to say. */
export interface LintProblem {
  message: string
  /** The rule, e.g. `countersign/body-examples`. */
  ruleId: string
  location: { source: { ref: string }; pointer?: string }[]
}

/**
 * What the linter says of each vendor of a repository, in one run.
 *
 * @throws when the linter itself fails
 */
export function lintSpecs(root: string, vendors: readonly string[]): Map<string, LintProblem[]> {
  const said = new Map(vendors.map((vendor) => [vendor, [] as LintProblem[]]))
  if (vendors.length === 0) return said
  const files = vendors.map((vendor) => `specs/${vendor}/openapi.yaml`)
  const args = ['lint', ...files, '--config', join(repository, 'redocly.yaml'), '--format', 'json']
  const { stdout, stderr } = spawnSync(
    join(repository, 'node_modules/.bin/redocly'),
    [...args, '--max-problems', '10000000'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
  )
  // One object per spec, with nothing in between.
  const objects = [...stdout.replaceAll(/^\}\{/gm, '}\n{').matchAll(/^(\{\n[\s\S]*?\n\})$/gm)]
  if (objects.length !== vendors.length) throw new Error(`The linter failed:\n${stdout.slice(0, 2000)}${stderr}`)
  for (const [, json = ''] of objects) {
    for (const problem of (JSON.parse(json) as { problems: LintProblem[] }).problems) {
      const vendor = /specs\/([^/]+)\//.exec(problem.location[0]?.source.ref ?? '')?.[1] ?? ''
      said.get(vendor)?.push(problem)
    }
  }
  return said
}
