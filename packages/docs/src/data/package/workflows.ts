import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A job that people do with an API, as its Arazzo description has it: https://spec.openapis.org/arazzo/latest.html */
export interface Story {
  /** Its file in the folder of workflows. */
  readonly file: string
  readonly title: string
  readonly about: string
  readonly workflows: readonly Workflow[]
}

export interface Workflow {
  readonly summary: string
  readonly description: string
  readonly steps: readonly Step[]
}

export interface Step {
  readonly description: string
  /** The operationId that it calls; `undefined` for a step that runs another workflow. */
  readonly operation: string | undefined
}

type Written = Readonly<Record<string, unknown>>

/** The files of a folder of workflows, by their names; none where there is no such folder. */
export const readWorkflowFiles = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((name) => [name, readFileSync(join(folder, name))])
      : [],
  )

/** The jobs that files tell of; what belongs to them, such as an image to upload, is none. */
export const storiesOf = (files: ReadonlyMap<string, Uint8Array>): readonly Story[] =>
  [...files]
    .filter(([name]) => /\.ya?ml$/.test(name))
    .map(([file, bytes]) => {
      const { info, workflows } = parse(Buffer.from(bytes).toString()) as { info?: Written; workflows?: Written[] }
      return {
        file,
        title: text(info?.title) || file,
        about: text(info?.summary) || text(info?.description),
        workflows: (workflows ?? []).map(workflow),
      }
    })

const workflow = ({ summary, description, workflowId, steps }: Written): Workflow => ({
  summary: text(summary) || text(workflowId),
  description: text(description),
  steps: ((steps ?? []) as Written[]).map((step) => ({
    description: text(step.description),
    // `$sourceDescriptions.acme.getThing` names the same operation in a longer way.
    operation: typeof step.operationId === 'string' ? step.operationId.replace(/^.*\./, '') : undefined,
  })),
})

const text = (value: unknown) => (typeof value === 'string' ? value.trim().replaceAll(/\s*\n\s*/g, ' ') : '')
