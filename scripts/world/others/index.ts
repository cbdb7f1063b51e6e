import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../directory/fetch.ts'
import { inPool } from '../pool.ts'
import { heyApi, redocly } from './generators.ts'
import type { Other, OtherOutcome } from './other.ts'
import { prism } from './prism.ts'
import { fetchTools } from './tools.ts'

/** What another tool made of a sample. */
export interface OtherResult {
  name: string
  version: string
  promise: string
  works: number
  /** By document, why it does not. */
  failures: Record<string, string>
}

/** Takes the same documents through the other tools. What a version makes of a document is kept: it stays the same. */
export async function takeOthers(
  names: readonly string[],
  fileOf: (name: string) => string,
  { jobs, seconds, progress }: { jobs: number; seconds: number; progress: (line: string) => void },
): Promise<OtherResult[]> {
  const tools = fetchTools(progress)
  const results: OtherResult[] = []
  for (const other of [heyApi(tools), redocly, prism(tools)]) {
    const outcomes = await inPool(names, jobs, (name) => take(other, name, fileOf(name), seconds))
    const failures = names.flatMap((name, index) => {
      const { works, reason = '' } = outcomes[index] as OtherOutcome
      return works ? [] : [[name, reason] as const]
    })
    const { name: called, version, promise } = other
    results.push({
      name: called,
      version,
      promise,
      works: names.length - failures.length,
      failures: Object.fromEntries(failures),
    })
    progress(`${other.name} ${other.version}: ${names.length - failures.length} of ${names.length} (${other.promise})`)
  }
  return results
}

async function take(other: Other, name: string, file: string, seconds: number): Promise<OtherOutcome> {
  const kept = join(cacheFolder(), 'others', `${other.name.replaceAll(/\W+/g, '-')}-${other.version}`, `${name}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as OtherOutcome
  const folder = mkdtempSync(join(tmpdir(), 'countersign-other-'))
  try {
    const outcome = await other.take(file, folder, seconds)
    if (!outcome.late) {
      mkdirSync(dirname(kept), { recursive: true })
      writeFileSync(kept, JSON.stringify(outcome))
    }
    return outcome
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
