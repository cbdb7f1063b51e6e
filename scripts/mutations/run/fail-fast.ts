import { beforeEach } from 'vitest'

/** Mutations that a test has caught already: nothing more has to be known of them. */
const caught = ((globalThis as { caughtMutations?: Set<string> }).caughtMutations ??= new Set())

beforeEach(({ task, skip, onTestFailed }) => {
  const [, mutation = ''] = /\/(mutation-\d+)\//.exec(task.file.filepath) ?? []
  skip(caught.has(mutation), 'caught already')
  onTestFailed(() => {
    caught.add(mutation)
  })
})
