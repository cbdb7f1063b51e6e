import { follow, methods, type Operation, parseTemplate, type SpecModel } from '@countersign/openapi'
import type { Notes } from '../notes.ts'
import { isNode, type Node, type Place } from '../walk.ts'

/** The keys of an operation in the order in which all specs have them. */
const order = [
  'operationId',
  'summary',
  'description',
  'externalDocs',
  'deprecated',
  'x-source',
  'tags',
  'servers',
  'security',
  'parameters',
  'requestBody',
  'responses',
]

/** Gives each operation the id that its method has, and remembers the document's own. */
export function renameOperations(
  document: Node,
  model: SpecModel,
  methodOf: ReadonlyMap<Operation, string>,
  from: string,
  notes: Notes,
): void {
  for (const operation of [...model.operations, ...model.webhooks]) {
    const node = follow(document, operation.pointer)
    const id = methodOf.get(operation)
    if (!isNode(node) || id === undefined) continue
    const source = { from, ...(operation.derivedId ? {} : { section: operation.id }), basis: 'documented' }
    if (id !== operation.id || operation.derivedId)
      notes.add('Operations get an `operationId` that can be the name of a method', operation.pointer)
    const named: Node = { ...node, operationId: id, 'x-source': source }
    for (const key of Object.keys(node)) delete node[key]
    for (const key of [...order, ...Object.keys(named).filter((other) => !order.includes(other))])
      if (named[key] !== undefined) node[key] = named[key]
  }
}

/** Declares the variables of paths that nobody has declared: they must be filled, and a text is what they are. */
export function declareVariables(document: Node, from: string, notes: Notes): void {
  for (const [path, item] of Object.entries(isNode(document.paths) ? document.paths : {})) {
    if (!isNode(item)) continue
    for (const method of methods) {
      const operation = item[method]
      if (!isNode(operation)) continue
      const declared = [item.parameters, operation.parameters].flat().map((node) => nameOf(document, node))
      const place: Place = { key: method, parent: { key: path, parent: { key: 'paths' } } }
      for (const name of new Set(parseTemplate(path).variables)) {
        if (name === '' || declared.includes(name)) continue
        const source = { from, basis: 'inferred', note: 'The document does not declare it.' }
        const parameter = { name, in: 'path', required: true, schema: { type: 'string' }, 'x-source': source }
        operation.parameters = [...[operation.parameters ?? []].flat(), parameter]
        notes.add('Variables of paths that are not declared become parameters', place)
      }
    }
  }
}

function nameOf(document: Node, node: unknown): unknown {
  const parameter = isNode(node) && typeof node.$ref === 'string' ? follow(document, node.$ref) : node
  return isNode(parameter) && parameter.in === 'path' ? parameter.name : undefined
}

/** Lists the tags that operations have and the document does not. */
export function listTags(document: Node, model: SpecModel): void {
  const listed = Array.isArray(document.tags) ? document.tags : []
  const known = new Set(model.tags.map(({ name }) => name))
  const missing = new Set(model.operations.flatMap(({ tags }) => tags).filter((name) => !known.has(name)))
  if (missing.size > 0) document.tags = [...listed, ...[...missing].map((name) => ({ name }))]
}
