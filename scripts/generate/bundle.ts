import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isImported } from '../checks/imported/index.ts'

const tools = join(import.meta.dirname, '../..')
const contentsOf = (vendor: string) => `specs/${vendor}/openapi.yaml`
const workflowsOf = (root: string, vendor: string) => globSync(`specs/${vendor}/workflows/*.yaml`, { cwd: root }).sort()

/**
 * Lints the specs and workflows of vendors and joins the files of each into one document: two Redocly processes, however many there are.
 * Imported specs are linted by checks/imported.
 *
 * @param root the folder that holds `specs`
 * @returns the bundles as JSON text, by vendor
 * @throws when a spec does not lint; the message has file, line and rule
 */
export async function bundleSpecs(vendors: readonly string[], root = tools): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bundle-'))
  try {
    const bundleOf = (vendor: string) => join(folder, `${vendor}.json`)
    const apis = vendors.map((vendor) => [vendor, { root: join(root, contentsOf(vendor)), output: bundleOf(vendor) }])
    const config = join(folder, 'redocly.yaml')
    writeFileSync(config, JSON.stringify({ telemetry: 'off', apis: Object.fromEntries(apis) }))

    const strict = vendors.filter((vendor) => !isImported(root, vendor))
    const files = strict.flatMap((vendor) => [contentsOf(vendor), ...workflowsOf(root, vendor)])
    const [linted, bundled] = await Promise.all([
      files.length === 0
        ? { exitCode: 0, stdout: '' }
        : redocly(root, 'lint', ...files, '--config', join(tools, 'redocly.yaml'), '--format', 'stylish'),
      redocly(root, 'bundle', '--config', config, '--component-renaming-conflicts-severity', 'error'),
    ])
    if (linted.exitCode !== 0)
      throw new Error(`${linted.stdout}\nNothing was generated: mend what is listed above, in specs/`)
    if (bundled.exitCode !== 0) throw new Error(`Redocly cannot bundle the specs:\n${bundled.stdout}${bundled.stderr}`)
    return new Map(vendors.map((vendor) => [vendor, `${readFileSync(bundleOf(vendor), 'utf8').trimEnd()}\n`]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function redocly(cwd: string, ...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const child = spawn(join(tools, 'node_modules/.bin/redocly'), args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, stdout, stderr }))
  })
}
