import { follow, keysOf, type NodeType, type Problem, pointerTo } from '@countersign/openapi'
import { isNode, type Node, type Place, pointerOf, walk } from '../walk.ts'
import { componentName } from './component-name.ts'

/** Where the components of a type are. */
const kinds: Partial<Record<NodeType, string>> = {
  schema: 'schemas',
  parameter: 'parameters',
  header: 'headers',
  requestBody: 'requestBodies',
  response: 'responses',
  example: 'examples',
  securityScheme: 'securitySchemes',
}

/**
 * Makes each reference one to a component: what else is referred to becomes a component, and a path item that is a
 * reference becomes a copy of what it refers to.
 *
 * @returns the references that lead nowhere
 */
export function mendReferences(document: Node): Problem[] {
  let problems: Problem[] = []
  // What has become a component has references of its own, and may have been passed already.
  for (let changed = true; changed; ) {
    problems = []
    changed = false
    walk(document, (node, type, place) => {
      const { $ref: reference } = node
      if (typeof reference !== 'string') return
      const target = followThrough(document, keysOf(reference))
      if (!isNode(target)) {
        if (!(type === 'schema' && typeof target === 'boolean')) problems.push(broken(reference, place))
      } else if (type === 'pathItem') {
        delete node.$ref
        for (const [key, value] of Object.entries(target)) node[key] ??= structuredClone(value)
        changed = true
      } else {
        node.$ref = refer(document, reference, target, type) ?? reference
        changed ||= node.$ref !== reference
      }
    })
  }
  return problems
}

/** What keys lead to, also where something on the way has become a component. */
function followThrough(document: Node, keys: readonly string[] | undefined): unknown {
  let at: unknown = keys && document
  for (const key of keys ?? []) {
    while (isNode(at) && typeof at.$ref === 'string' && !Object.hasOwn(at, key)) at = follow(document, at.$ref)
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined
  }
  return at
}

/** The reference to a component that has what stands at a pointer. */
function refer(document: Node, reference: string, target: Node, type: NodeType): string | undefined {
  const keys = keysOf(reference) ?? []
  const kind = kinds[type]
  if (kind === undefined) return undefined
  if (keys.length === 3 && keys[0] === 'components' && keys[1] === kind) return pointerTo(keys)
  if (typeof target.$ref === 'string' && Object.keys(target).length === 1) return target.$ref
  const components = holder(holder(document, 'components'), kind)
  const name = free(components, nameOf(keys))
  const pointer = pointerTo(['components', kind, name])
  components[name] = { ...target }
  for (const key of Object.keys(target)) delete target[key]
  target.$ref = pointer
  return pointer
}

function holder(node: Node, key: string): Node {
  const held = node[key]
  if (isNode(held)) return held
  const made = {}
  node[key] = made
  return made
}

const words =
  /^(paths|components|schemas|definitions|properties|content|schema|responses|requestBody|items|allOf|oneOf|anyOf|application\/json)$/
const nameOf = (keys: readonly string[]) => componentName(keys.filter((key) => !words.test(key)).join(' '))

function free(taken: object, name: string): string {
  let number = 2
  let found = name
  while (Object.hasOwn(taken, found)) found = `${name}${number++}`
  return found
}

const broken = (reference: string, place: Place | undefined): Problem => ({
  severity: 'error',
  code: 'reference-broken',
  pointer: pointerOf(place),
  message: `The reference ${reference} leads nowhere.`,
  remedy: 'Correct it in the document, or add what it should lead to.',
})
