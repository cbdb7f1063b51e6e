import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { respect, type WorkflowRun } from './respect.ts'

interface Mock {
  urlFor(vendor: string): string
  close(): Promise<void>
}

export interface WorkflowsUnderTest {
  /** Folder of the vendor's spec, which holds `workflows`. */
  folder: string
  /** The vendor's spec, parsed. */
  spec: object
  /** That of the mock: the suite belongs to every vendor, and knows the mock by this alone. */
  startMock(options: { specs: Record<string, object> }): Promise<Mock>
}

/**
 * Tests a vendor's workflows by somebody else's hand: Redocly's Respect takes each step against the mock, over sockets,
 * and checks status, content type and schema of every answer beside the criteria of the step.
 */
export function describeWorkflows({ folder, spec, startMock }: WorkflowsUnderTest): void {
  const vendor = basename(folder)
  const workflows = join(folder, 'workflows')
  const files = globSync('*.yaml', { cwd: workflows }).sort()
  let runs: Map<string, WorkflowRun>

  beforeAll(async () => {
    const mock = await startMock({ specs: { [vendor]: spec } })
    runs = await respect(workflows, files, { description: vendor, server: mock.urlFor(vendor) }).finally(() =>
      mock.close(),
    )
  })

  describe('the workflow', () => {
    test.each(files)('%s passes, step by step', (file) => {
      const {
        workflows: [workflow],
      } = parse(readFileSync(join(workflows, file), 'utf8')) as Arazzo
      const run = runs.get(file)
      expect(run?.failures).toEqual([])
      expect(run?.steps).toEqual(workflow.steps.map(({ stepId }) => stepId))
    })
  })
}

interface Arazzo {
  workflows: [{ steps: { stepId: string }[] }]
}
