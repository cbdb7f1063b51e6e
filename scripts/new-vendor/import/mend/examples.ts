import { follow, isJson, type NodeType, resolved } from '@countersign/openapi'
import type { Notes } from '../notes.ts'
import { isNode, type Node, type Place, walk } from '../walk.ts'

const holders: readonly NodeType[] = ['mediaType', 'parameter', 'header']

/** Writes every example where it is used, and leaves out those that nobody can use. */
export function mendExamples(document: Node, notes: Notes): void {
  walk(document, (node, type, place) => {
    if (!holders.includes(type)) return
    if (node.example !== undefined) {
      node.examples ??= { default: { value: node.example } }
      delete node.example
    }
    if (node.examples === undefined) return
    const kept = usable(document, node.examples, notes, place)
    if (!kept) delete node.examples
    else {
      node.examples = kept
      if (place?.parent?.key === 'content' && isJson(place.key))
        readTexts(kept, resolved(document, node.schema), notes, place)
    }
  })
  if (isNode(document.components)) delete document.components.examples
}

/** Reads what is written as it travels: an object in JSON where no text is meant. */
function readTexts(examples: Node, { type }: Node, notes: Notes, place: Place): void {
  if ([type].flat().includes('string')) return
  for (const example of Object.values(examples)) {
    if (!isNode(example) || typeof example.value !== 'string' || !/^\s*[[{]/.test(example.value)) continue
    try {
      example.value = JSON.parse(example.value)
      notes.add('Examples that are JSON as a text become the value', place)
    } catch {
      // it is a text that only looks like one
    }
  }
}

function usable(document: Node, examples: unknown, notes: Notes, place: Place | undefined): Node | undefined {
  const kept = Object.entries(isNode(examples) ? examples : {}).flatMap(([name, written]) => {
    const example = isNode(written) && typeof written.$ref === 'string' ? follow(document, written.$ref) : written
    if (isNode(example) && Object.hasOwn(example, 'value') && !holdsReference(example.value)) {
      const { value, summary } = example
      return [[name, { ...(typeof summary === 'string' && { summary }), value: structuredClone(value) }] as const]
    }
    notes.add('Examples without a value in the document are left out', place)
    return []
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** A `$ref` in data is data, but whoever bundles files would follow it. */
const holdsReference = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(
    ([key, member]) => (key === '$ref' && typeof member === 'string') || holdsReference(member),
  )
