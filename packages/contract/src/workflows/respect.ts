import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { redocly } from '../redocly.ts'

/** What `redocly respect` found in one workflow. */
export interface WorkflowRun {
  /** The steps that were taken, in order. */
  steps: string[]
  /** What was not as it should be: step, check, and what was expected. */
  failures: string[]
}

interface Report {
  files: Record<string, { executedWorkflows: { executedSteps: ExecutedStep[] }[] }>
}

interface ExecutedStep {
  stepId: string
  checks: { name: string; passed: boolean; message?: string }[]
}

/**
 * Runs Arazzo workflows against a server with Redocly's Respect, in one process.
 *
 * @param files their names in `folder`
 * @param server URL that stands for the server of the description they are about
 * @returns by file, in the order of `files`
 * @throws when Respect cannot run them; the message holds what it printed
 */
export async function respect(
  folder: string,
  files: readonly string[],
  { description, server }: { description: string; server: string },
): Promise<Map<string, WorkflowRun>> {
  const output = join(tmpdir(), `countersign-respect-${process.pid}-${description}.json`)
  const args = ['respect', ...files, '--server', `${description}=${server}`, '--json-output', output]
  const printed = await redocly(args, folder)
  try {
    const report = JSON.parse(readFileSync(output, 'utf8')) as Report
    return new Map(Object.values(report.files).map((file, index) => [files[index] ?? '', summarize(file)]))
  } catch (cause) {
    throw new Error(`Respect did not run ${files.join(', ')}:\n${printed}`, { cause })
  } finally {
    rmSync(output, { force: true })
  }
}

function summarize({ executedWorkflows }: Report['files'][string]): WorkflowRun {
  const steps = executedWorkflows.flatMap(({ executedSteps }) => executedSteps)
  return {
    steps: steps.map(({ stepId }) => stepId),
    failures: steps.flatMap(({ stepId, checks }) =>
      checks.filter(({ passed }) => !passed).map(({ name, message }) => `${stepId}: ${name}: ${message}`),
    ),
  }
}
