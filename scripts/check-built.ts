import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Ends the packing of a package that is not built: without this, pnpm packs what is there and says nothing. */
interface Manifest {
  name: string
  publishConfig: Record<string, unknown>
}

/** Every file of its own that a manifest names. */
function filesOf(node: unknown): string[] {
  if (typeof node === 'string') return node.startsWith('./') ? [node] : []
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(filesOf) : []
}

const { name, publishConfig } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const missing = filesOf(publishConfig).filter((file) => !existsSync(join(process.cwd(), file)))
if (missing.length > 0) {
  console.error(`${name} is not built (${missing[0]} is missing): run \`pnpm build\` first`)
  process.exitCode = 1
}
