import { completeExcerpt, methods, type Operation, resolved, type SpecModel } from '@countersign/openapi'
import { separateDirections } from './directions.ts'
import { hideReferences } from './hide-references.ts'
import { relax } from './relax.ts'
import { isNode, type Node } from './visit.ts'

const notShared: ReadonlySet<string> = new Set([...methods, 'servers', '$ref'])

/**
 * The part of a document that one operation needs: its path with that one method, and all that it refers to. Prism
 * resolves what it is given as a whole, which takes seconds and hundreds of megabytes for a large document.
 */
export function sliceFor({ document, openapi }: SpecModel, { method, path }: Operation): object {
  const whole = document as Node
  const { components, security, paths } = whole
  const item = resolved(whole, (paths as Node)[path])
  const operation: Node = { ...resolved(whole, item[method]) }
  delete operation.callbacks // Prism calls them, and nothing listens there
  delete operation.servers
  const shared = Object.entries(item).filter(([key]) => !notShared.has(key))
  const slice: Node = {
    openapi,
    info: { title: 'One operation', version: '1' },
    ...(security !== undefined && { security }),
    paths: { [path]: { ...Object.fromEntries(shared), [method]: operation } },
    components: { securitySchemes: (isNode(components) && components.securitySchemes) ?? {} },
  }
  completeExcerpt(whole, slice)
  const own = structuredClone(slice)
  hideReferences(own)
  const ownItem = (own.paths as Node)[path] as Node
  separateDirections(own, ownItem[method] as Node, ownItem)
  relax(own)
  describeAnswers(own)
  return own
}

/** Prism does not see an answer that is an empty object. */
function describeAnswers(slice: Node): void {
  for (const item of Object.values(slice.paths as Node))
    for (const operation of Object.values(item as Node))
      for (const answer of Object.values(
        (isNode(operation) && isNode(operation.responses) && operation.responses) || {},
      ))
        if (isNode(answer) && Object.keys(answer).length === 0) answer.description = ''
}
