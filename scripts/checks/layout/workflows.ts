import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isObject } from '../../lint-plugin/rule.ts'
import type { Report } from './vendor.ts'
import { entries, load } from './yaml.ts'

/**
 * Checks the workflows of a spec beyond what the linter does: one to a file, named after the file, about this spec, each
 * step an operation of it.
 *
 * @returns the files that they are made of
 */
export function checkWorkflows(folder: string, report: Report): string[] {
  const files = globSync('workflows/*.yaml', { cwd: folder }).sort()
  const operationIds = files.length > 0 ? operationsOf(folder) : new Set<string>()
  return files.flatMap((name) => {
    const file = join(folder, name)
    const { workflows, sourceDescriptions } = load(file)
    if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(basename(file))) report(file, 'workflows are named in kebab-case')
    const source = { name: basename(folder), url: '../openapi.yaml', type: 'openapi' }
    if (JSON.stringify(sourceDescriptions) !== JSON.stringify([source]))
      report(file, `sourceDescriptions must be [${describe(source)}]`)

    const [workflow, ...others] = list(workflows)
    const expected = basename(file, '.yaml').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    if (workflow?.workflowId !== expected || others.length > 0)
      report(file, `holds one workflow, and its workflowId is \`${expected}\``)
    for (const { stepId, operationId } of list(workflow?.steps)) {
      if (!operationIds.has(String(operationId)))
        report(file, `step \`${stepId}\` calls \`${operationId}\`, which is no operation of this spec`)
    }
    return [file, ...attachments(folder, file, workflow, report)]
  })
}

const describe = (node: object) =>
  `{ ${Object.entries(node)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`

const list = (node: unknown): Record<string, unknown>[] => (Array.isArray(node) ? node.filter(isObject) : [])

/** The operationIds of a spec's paths. */
function operationsOf(folder: string): Set<string> {
  const files = globSync('paths/*.yaml', { cwd: folder }).map((name) => join(folder, name))
  const operations = files.flatMap((file) => entries(load(file)).map(([, operation]) => operation))
  return new Set(operations.filter(isObject).map(({ operationId }) => String(operationId)))
}

/** The files that a workflow sends: `$file('./users.csv')`. */
function attachments(folder: string, file: string, node: unknown, report: Report): string[] {
  const names = [...JSON.stringify(node ?? null).matchAll(/\$file\('\.\/([^']+)'\)/g)].map(([, name = '']) => name)
  return names.map((name) => {
    const target = join(folder, 'workflows', name)
    if (!existsSync(target)) report(file, `sends \`./${name}\`, which is not there`)
    return target
  })
}
