import { readCause } from './causes.ts'

/** How changesets writes a CHANGELOG.md: the cause, then what a user sees of it; commits are of no use to them. */
interface Changeset {
  summary: string
}

/** What changesets tells of a package that was raised because another one was. */
interface Dependency {
  name: string
  newVersion: string
}

/** @throws when the changeset names no cause */
async function getReleaseLine({ summary }: Changeset): Promise<string> {
  const found = readCause(summary)
  if (!found) throw new Error(`A changeset without a cause: ${summary}`)
  const [first, ...rest] = found.text.split('\n')
  return [`- **${found.cause}:** ${first}`, ...rest.map((line) => (line ? `  ${line}` : ''))].join('\n')
}

async function getDependencyReleaseLine(_: unknown, dependencies: Dependency[]): Promise<string> {
  return dependencies.map(({ name, newVersion }) => `- Comes with ${name} ${newVersion}.`).join('\n')
}

export default { getReleaseLine, getDependencyReleaseLine }
