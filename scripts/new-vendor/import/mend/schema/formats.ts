import { readSpec, sampleValue } from '@countersign/openapi'
import { createValidator } from '../../../../checks/validator.ts'
import type { Notes } from '../../notes.ts'
import { type Node, walk } from '../../walk.ts'

const exact = ['date-time', 'date', 'time', 'uuid', 'ipv4', 'ipv6']

/** Leaves out a format that the pattern beside it forbids: of the two, the pattern was written for this very value. */
export function dropContradictedFormats(document: Node, notes: Notes): void {
  walk(document, (node, type, place) => {
    const { format, pattern } = node
    if (type !== 'schema' || typeof pattern !== 'string' || !exact.includes(String(format))) return
    const [byFormat, byPattern] = [sampleOf({ format }), sampleOf({ pattern })]
    if (byPattern === undefined || fits({ pattern }, byFormat) || fits({ format }, byPattern)) return
    delete node.format
    notes.add('Formats that the pattern beside them forbids are left out', place)
  })
}

const alone = (schema: object) => ({ openapi: '3.1.0', components: { schemas: { It: { type: 'string', ...schema } } } })
const fits = (schema: object, value: unknown) =>
  createValidator(alone(schema))('#/components/schemas/It')(value) === true

/** A text that fits a schema; undefined where none can be made. */
function sampleOf(schema: object): unknown {
  const view = readSpec(alone(schema)).schemas.get('It')
  const value = view && sampleValue(view)
  return fits(schema, value) ? value : undefined
}
