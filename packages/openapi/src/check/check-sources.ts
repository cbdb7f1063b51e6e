import { isEntry, type Source } from '../basis/source.ts'
import { type JsonObject, nameOfType, own } from '../json/value.ts'
import type { Fault } from '../problems/problem.ts'

const example = '{ from: guide, section: Create, basis: documented }'

/** What is wrong with the `x-source` of a node, if it has one. */
export function checkSource(node: JsonObject, sources: ReadonlyMap<string, Source>): Fault | undefined {
  if (!Object.hasOwn(node, 'x-source')) return undefined
  const entries = [node['x-source']].flat()
  const misshapen = entries.find((entry) => !isEntry(entry))
  if (misshapen !== undefined || entries.length === 0) {
    return {
      severity: 'warning',
      code: 'source-misshapen',
      message: `An \`x-source\` is ${entries.length === 0 ? 'an empty list' : `${nameOfType(misshapen)} without one of the five bases`}; it is not read.`,
      remedy: `Write ${example}, or a list of them.`,
    }
  }
  const names = entries.filter(isEntry).map((entry) => own(entry, 'from'))
  const unknown = names.find((name) => typeof name === 'string' && !sources.has(name))
  if (unknown === undefined) return undefined
  return {
    severity: 'warning',
    code: 'source-unknown',
    message: `The source ${String(unknown)} is none of \`info.x-sources\`.`,
    remedy: 'Add its page there, or correct the name.',
  }
}
