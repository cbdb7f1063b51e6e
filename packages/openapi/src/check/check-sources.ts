import { namesSources } from '../basis/layer.ts'
import { isEntry, type Source } from '../basis/source.ts'
import { isObject, type JsonObject, nameOfType, own } from '../json/value.ts'
import type { Fault } from '../problems/problem.ts'

const example = '{ from: guide, section: Create, basis: documented }'

/** What is wrong with the sources that a node names, if it names any. */
export function checkSource(node: JsonObject, sources: ReadonlyMap<string, Source>): Fault | undefined {
  if (!namesSources(node)) return undefined
  const pagination = own(node, 'x-pagination')
  const written = [own(node, 'x-source'), isObject(pagination) ? own(pagination, 'source') : undefined]
  for (const source of written) {
    const fault = source === undefined ? undefined : checkEntries([source].flat(), sources)
    if (fault) return fault
  }
  return undefined
}

function checkEntries(entries: readonly unknown[], sources: ReadonlyMap<string, Source>): Fault | undefined {
  const misshapen = entries.find((entry) => !isEntry(entry))
  if (misshapen !== undefined || entries.length === 0) {
    return {
      severity: 'warning',
      code: 'source-misshapen',
      message: `An \`x-source\` is ${entries.length === 0 ? 'an empty list' : `${nameOfType(misshapen)} without one of the five bases`}; it is not read.`,
      remedy: `Write ${example}, or a list of them.`,
    }
  }
  const unknown = entries
    .filter(isEntry)
    .map((entry) => own(entry, 'from'))
    .find((name) => typeof name === 'string' && !sources.has(name))
  if (unknown === undefined) return undefined
  return {
    severity: 'warning',
    code: 'source-unknown',
    message: `The source ${String(unknown)} is none of \`info.x-sources\`.`,
    remedy: 'Add its page there, or correct the name.',
  }
}
