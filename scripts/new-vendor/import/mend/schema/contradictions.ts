import { isJson, isTextual, pointerTo } from '@countersign/openapi'
import { createValidator } from '../../../../checks/validator.ts'
import type { Notes } from '../../notes.ts'
import { isNode, type Node, type Place, pointerOf, walk } from '../../walk.ts'

const what = 'Examples and defaults that contradict their schema are left out'

/** Leaves out the examples that contradict their schema: a mock must not answer what the description forbids. */
export function dropContradictions(document: Node, notes: Notes): void {
  const validatorOf = createValidator(document)
  const fits = (pointer: string, value: unknown) => validatorOf(pointer)(value) === true
  walk(document, (node, type, place) => {
    if (type === 'schema') checkSchema(node, place, fits, notes)
    else if (isNode(node.examples) && isNode(node.schema)) checkHolder(node, place, fits, notes)
  })
}

type Fits = (pointer: string, value: unknown) => boolean

function checkHolder(holder: Node, place: Place | undefined, fits: Fits, notes: Notes): void {
  const pointer = pointerOf({ key: 'schema', ...(place && { parent: place }) })
  const mediaType = place?.parent?.key === 'content' ? place.key : 'application/json'
  const examples = Object.entries(holder.examples as Record<string, { value: unknown }>)
  const kept = examples.filter(([, { value }]) => isOnTheWire(mediaType, value) || fits(pointer, value))
  if (kept.length === examples.length) return
  for (let count = kept.length; count < examples.length; count++) notes.add(what, place)
  if (kept.length > 0) holder.examples = Object.fromEntries(kept)
  else delete holder.examples
}

/** Written as it travels, e.g. XML: no value of the schema. */
const isOnTheWire = (mediaType: string, value: unknown) =>
  typeof value === 'string' && isTextual(mediaType) && !isJson(mediaType)

function checkSchema(schema: Node, place: Place | undefined, fits: Fits, notes: Notes): void {
  const { examples, default: standard } = schema
  if (examples === undefined && standard === undefined) return
  const pointer = place ? pointerOf(place) : pointerTo([])
  if (standard !== undefined && !fits(pointer, standard)) {
    delete schema.default
    notes.add(what, place)
  }
  if (!Array.isArray(examples)) return
  const kept = examples.filter((value) => fits(pointer, value))
  if (kept.length === examples.length) return
  notes.add(what, place)
  if (kept.length > 0) schema.examples = kept
  else delete schema.examples
}
