import { globSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Where GitHub reads who is asked to review what, from the root of the repository. */
export const codeownersFile = '.github/CODEOWNERS'

/** Its content: each vendor has a team of its name, and a folder makes a vendor. */
export function codeowners(repository: string): string {
  const vendors = globSync('specs/*/', { cwd: repository }).map((folder) => basename(folder))
  const rows = vendors
    .sort()
    .flatMap((vendor) => [
      ['/specs/', '/packages/']
        .map((folder) => `${`${folder}${vendor}/`.padEnd(30)} @countersign/${vendor}`)
        .join('\n'),
    ])
  return `# Written by \`node scripts/codeowners.ts\`, from the folders of specs.\n${'*'.padEnd(30)} @countersign/maintainers\n\n${rows.join('\n')}\n`
}

if (import.meta.main) writeFileSync(join(root, codeownersFile), codeowners(root))
