import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What decides, beside a vendor's own files, what its generated files look like and what is checked of its spec. */
const tools = ['redocly.yaml', 'pnpm-lock.yaml']
const toolFolders = [
  'scripts/generate',
  'scripts/checks',
  'scripts/lint-plugin',
  'packages/openapi/src',
  'packages/docs/src',
]

/**
 * The one place that decides whether the generated files of a vendor are up to date: a hash of everything they are made
 * of and of themselves, kept beside them (`packages/<vendor>/generated.sha256`, not committed).
 */
export function createStaleness(root: string) {
  const shared = createHash('sha256')
  for (const file of tools) addFile(shared, root, file)
  for (const folder of toolFolders) addFolder(shared, root, folder)
  const toolsHash = shared.digest('hex')

  const record = (vendor: string) => join(root, 'packages', vendor, 'generated.sha256')
  const hashOf = (vendor: string) => {
    const hash = createHash('sha256').update(toolsHash)
    addFolder(hash, root, `specs/${vendor}`)
    addFolder(hash, root, `packages/${vendor}/src`)
    for (const file of ['openapi.gen.json', 'todo.gen.json', 'SKILL.md', 'package.json'])
      addFile(hash, root, `packages/${vendor}/${file}`)
    return hash.digest('hex')
  }
  return {
    isStale: (vendor: string): boolean =>
      !existsSync(record(vendor)) || readFileSync(record(vendor), 'utf8') !== hashOf(vendor),
    /** Notes that a vendor's files are what they should be. */
    markFresh: (vendor: string): void => writeFileSync(record(vendor), hashOf(vendor)),
  }
}

function addFile(hash: Hash, root: string, file: string) {
  const path = join(root, file)
  if (existsSync(path)) hash.update(`\0${file}\0`).update(readFileSync(path))
}

function addFolder(hash: Hash, root: string, folder: string) {
  if (!existsSync(join(root, folder))) return
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') addFolder(hash, root, path)
    } else if (entry.isFile()) addFile(hash, root, path)
  }
}
