import { follow, readSpec, type SchemaView, sampleAnswers, statements } from '@countersign/openapi'
import { createValidator } from '../../../../checks/validator.ts'
import type { Notes } from '../../notes.ts'
import { isNode, type Node, walk } from '../../walk.ts'

/**
 * Says `anyOf` where a document says `oneOf` of alternatives that do not exclude each other: taken by the letter, it would
 * forbid just the values that it describes.
 */
export function loosenAlternatives(document: Node, notes: Notes): void {
  const found = new Set<Node>()
  walk(document, (node) => {
    if (Array.isArray(node.oneOf) && node.oneOf.length > 1 && node.anyOf === undefined) found.add(node)
  })
  if (found.size === 0) return
  const fits = fitsIn(document)
  const loose = new Map<Node, string>()
  for (const statement of statements(readSpec(document))) {
    const node = follow(document, statement.definition)
    if (!isNode(node) || !found.delete(node)) continue
    if (overlap((statement as SchemaView).oneOf, fits)) loose.set(node, statement.definition)
  }
  for (const [node, pointer] of loose) {
    node.anyOf = node.oneOf
    delete node.oneOf
    notes.add('`oneOf` of alternatives that do not exclude each other is read as `anyOf`', pointer)
  }
}

type Fits = (view: SchemaView, value: unknown) => boolean

function fitsIn(document: Node): Fits {
  const validatorOf = createValidator(document)
  return ({ pointer }, value) => validatorOf(pointer)(value) === true
}

/** Whether what one of them describes is taken for another one, too. */
const overlap = (alternatives: readonly SchemaView[], fits: Fits): boolean =>
  alternatives.some((own) => {
    const [value] = sampleAnswers(own)
    return alternatives.filter((other) => fits(other, value)).length > 1
  })
