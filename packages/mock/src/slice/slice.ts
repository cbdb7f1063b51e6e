import type { Operation, SpecModel } from '@countersign/openapi'
import { hideReferences } from './hide-references.ts'

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const methods = /^(get|put|post|delete|patch|head|options|trace|query)$/

/**
 * The part of a document that one operation needs: its path with that one method, and all that it refers to. Prism
 * resolves what it is given as a whole, which takes seconds and hundreds of megabytes for a large document.
 */
export function sliceFor({ document, openapi }: SpecModel, { method, path }: Operation): object {
  const whole = document as Node
  const { components, security } = whole
  const item = follow(whole, (whole.paths as Node)[path])
  const operation = { ...follow(whole, item[method]) }
  delete operation.callbacks // Prism calls them, and nothing listens there
  delete operation.servers
  const shared = Object.entries(item).filter(([key]) => !methods.test(key) && key !== 'servers' && key !== '$ref')
  const slice: Node = {
    openapi,
    info: { title: 'One operation', version: '1' },
    ...(security !== undefined && { security }),
    paths: { [path]: { ...Object.fromEntries(shared), [method]: operation } },
    components: { securitySchemes: (isNode(components) && components.securitySchemes) ?? {} },
  }
  const copied = new Set<string>()
  const waiting: unknown[] = [slice]
  for (const node of waiting) {
    for (const pointer of referencesIn(node)) {
      if (copied.has(pointer)) continue
      copied.add(pointer)
      const target = at(whole, pointer)
      if (target === undefined) continue
      place(slice, pointer, target)
      waiting.push(target)
    }
  }
  const own = structuredClone(slice)
  hideReferences(own)
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

const keysOf = (pointer: string): string[] =>
  pointer
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))

const at = (document: Node, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>((node, key) => (node as Node | undefined)?.[key], document)

function follow(document: Node, node: unknown): Node {
  let found = node
  for (let depth = 0; isNode(found) && typeof found.$ref === 'string' && depth < 100; depth += 1)
    found = at(document, found.$ref)
  return isNode(found) ? found : {}
}

function* referencesIn(root: unknown): Generator<string> {
  const waiting: unknown[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue
    const { $ref: reference } = node as Node
    if (typeof reference === 'string' && reference.startsWith('#/')) yield reference
    const { discriminator } = node as { discriminator?: { mapping?: Record<string, string> } }
    for (const mapped of Object.values(discriminator?.mapping ?? {})) if (mapped.startsWith?.('#/')) yield mapped
    for (const value of Object.values(node)) if (value !== null && value !== undefined) waiting.push(value)
  }
}

/** Puts a value where it stands in the whole document, unless something above it is there already. */
function place(slice: Node, pointer: string, value: unknown): void {
  const keys = keysOf(pointer)
  const last = keys.pop() as string
  let node = slice
  for (const key of keys) {
    const next = node[key]
    if (next !== undefined && typeof next !== 'object') return
    // A part of the original must not be changed; what is above the target is made anew.
    node[key] = Array.isArray(next) ? [...next] : { ...(next as Node | undefined) }
    node = node[key] as Node
  }
  if (!Object.hasOwn(node, last)) node[last] = value
}
