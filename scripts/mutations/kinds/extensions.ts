import { globSync } from 'node:fs'
import { follow } from '@countersign/openapi'
import { leavesBelow, otherValue, removed, replaced } from '../change/document.ts'
import { below, membersNamed } from '../change/pointers.ts'
import { sourceSites } from '../change/source.ts'
import type { Kind, Repository, Site, Spec } from '../site.ts'

const inSource = ({ root }: Repository, pattern: string) =>
  globSync(pattern, { cwd: root, exclude: ['**/*.test.ts', '**/*.test-d.ts'] })
    .sort()
    .flatMap((file) => sourceSites(root, file))

/** Other values below an extension of a spec; what it rests on is another kind's. */
const valuesOf = ({ specs }: Repository, extension: string): Site[] =>
  specs.flatMap((spec) =>
    places(spec, extension).flatMap((pointer) =>
      leavesBelow(spec.model.document, pointer, ['source']).map((leaf) =>
        replaced(spec, leaf, otherValue(follow(spec.model.document, leaf))),
      ),
    ),
  )

const places = (spec: Spec, extension: string): string[] => [
  ...new Set([below('#', 'info', extension), ...membersNamed(spec, extension)]),
]

/** How a list goes on. */
export const pageRules: Kind = {
  name: 'page rule',
  sites: (repository) => [
    ...valuesOf(repository, 'x-pagination'),
    ...inSource(repository, 'packages/client/src/pages/*.ts'),
  ],
}

/** What the mock answers, and when. */
export const mockAnswers: Kind = {
  name: 'mock answer',
  sites: (repository) => [...valuesOf(repository, 'x-mock'), ...inSource(repository, 'packages/mock/src/answer/*.ts')],
}

/** How a failure shows itself. */
export const failures: Kind = {
  name: 'failure rule',
  sites: (repository) => valuesOf(repository, 'x-failure'),
}

/** What may be sent again, and when. */
export const retryRules: Kind = {
  name: 'retry rule',
  sites: (repository) => [
    ...valuesOf(repository, 'x-idempotent'),
    ...inSource(repository, 'packages/client/src/{send/again,later/{retry-after,network-failure,classify}}.ts'),
  ],
}

/** What must not be shown. */
export const redactionRules: Kind = {
  name: 'redaction rule',
  sites: (repository) => [
    ...repository.specs.flatMap((spec) => membersNamed(spec, 'x-sensitive').map((pointer) => removed(spec, pointer))),
    ...inSource(repository, 'packages/client/src/words/*.ts'),
  ],
}
