import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What a test does not need of a package. */
const left = ['dist', 'reports', 'node_modules']

/** Where each mutation has a repository of its own: what it does not change is a link to what is here. */
export interface Workshop {
  folder: string
  /**
   * Makes the repository of a mutation.
   *
   * @param packages those that are copied, by folder
   * @param files what is written over, by their path in the repository
   */
  add(name: string, packages: readonly string[], files: ReadonlyMap<string, string>): string
  close(): void
}

export function createWorkshop(root: string, folder: string): Workshop {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const linkAll = (from: string, to: string, without: readonly string[]) => {
    mkdirSync(to, { recursive: true })
    for (const entry of readdirSync(from)) if (!without.includes(entry)) symlinkSync(join(from, entry), join(to, entry))
  }
  return {
    folder,
    add(name, packages, files) {
      const copy = join(folder, name)
      linkAll(root, copy, ['packages', '.git', 'scripts'])
      linkAll(join(root, 'packages'), join(copy, 'packages'), packages)
      linkAll(join(root, 'scripts'), join(copy, 'scripts'), ['snippets.test.ts'])
      cpSync(join(root, 'scripts/snippets.test.ts'), join(copy, 'scripts/snippets.test.ts'))
      for (const known of packages) {
        const [from, to] = [root, copy].map((at) => join(at, 'packages', known)) as [string, string]
        cpSync(from, to, { recursive: true, filter: (file) => !left.includes(basename(file)) })
        // Links of a package lead to its neighbours: those that are copied, where they are.
        cpSync(join(from, 'node_modules'), join(to, 'node_modules'), { recursive: true, verbatimSymlinks: true })
      }
      for (const [file, text] of files) writeFileSync(join(copy, file), text)
      return copy
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
