import type { Reader } from '../basis/reader.ts'
import { child } from '../json/pointer.ts'
import { deepestNesting } from '../json/references.ts'
import { isExtension, isObject, type JsonObject, nameOfType } from '../json/value.ts'
import { methods } from '../operation/method.ts'
import type { Fault } from '../problems/problem.ts'
import { checkExample } from './check-examples.ts'
import { checkReference } from './check-references.ts'
import { checkSource } from './check-sources.ts'
import { grammar } from './grammar.ts'
import { KeywordCounter } from './keyword-counter.ts'
import { type Place, pointerOf, walk } from './walk.ts'

/**
 * Reports what is wrong with single objects anywhere in a document: references that lead nowhere, what is no object.
 *
 * @param ids the id of each operation, by its node
 * @param modern the document is of OpenAPI 3.1 or later
 */
export function checkNodes(reader: Reader, ids: ReadonlyMap<JsonObject, string>, modern: boolean): void {
  const tell = (fault: Fault, place: Place, key?: string) => {
    const operation = operationOf(place, ids)
    reader.report({
      ...fault,
      ...(operation !== undefined && { operation }),
      pointer: key === undefined ? pointerOf(place) : child(pointerOf(place), key),
    })
  }
  const old = new KeywordCounter()
  walk(reader.references, {
    node(node, place) {
      const reference = checkReference(reader.references, node, place.type)
      if (reference) tell(reference, place)
      const example = checkExample(reader.references, node, place.type)
      if (example) tell(example, place)
      const source = checkSource(node, reader.sources)
      if (source) tell(source, place)
      if (modern) old.count(node, place)
      if (place.type === 'pathItem') for (const key of unknownMethods(node)) tell(methodFault(key), place, key)
    },
    fault(place) {
      const fault = describeFault(place)
      if (fault) tell(fault, place)
    },
    tooDeep: (place) => tell(depthFault, place),
    group: (holder, keyword, value, shape) => tell(describeGroup(keyword, value, shape), holder, keyword),
  })
  for (const { fault, place } of old.faults()) tell(fault, place)
}

function operationOf(place: Place, ids: ReadonlyMap<JsonObject, string>): string | undefined {
  for (let at: Place | undefined = place; at; at = at.parent) {
    if (at.type === 'operation' && isObject(at.value)) return ids.get(at.value)
  }
  return undefined
}

const itemKeys = new Set(['$ref', 'summary', 'description', ...Object.keys(grammar.pathItem)])

const unknownMethods = (node: JsonObject) =>
  Object.keys(node).filter((key) => !itemKeys.has(key) && !isExtension(key) && isObject(node[key]))

const methodFault = (key: string): Fault => ({
  severity: 'error',
  code: 'method-unknown',
  message: `${key} is no method, so what stands there is not read.`,
  remedy: `Write ${methods.join(', ')}, in lower case.`,
})

const depthFault: Fault = {
  severity: 'error',
  code: 'nesting-too-deep',
  message: `It nests deeper than ${deepestNesting} levels; what stands deeper is not read.`,
  remedy: 'Give the inner schemas names of their own and refer to them.',
}

function describeFault({ type, key, group, parent, value }: Place): Fault | undefined {
  // Who reads the operation says more about these.
  if (type === 'parameter' && group === 'parameters' && parent?.type !== 'components') return undefined
  if (group !== undefined && isExtension(key) && typeof value === 'string')
    return {
      severity: 'warning',
      code: 'extension-text',
      message: `${key} stands among names and is a text; it is read as an extension.`,
      remedy: 'Give it another name if it is meant as one of them.',
    }
  if (group !== undefined && key === '$ref')
    return {
      severity: 'error',
      code: 'reference-misplaced',
      message: `\`${group}\` as a whole cannot be a reference; what it leads to is not read.`,
      remedy: 'Write a reference for each of its members.',
    }
  return {
    severity: value === null && type !== 'operation' ? 'warning' : 'error',
    code: 'not-an-object',
    message: `Here should be an object, of the kind ${type}, but it is ${nameOfType(value)}.`,
    remedy: 'Write the object, or delete the entry.',
  }
}

function describeGroup(keyword: string, value: unknown, shape: 'list' | 'map'): Fault {
  const empty = value === null || Object.keys(Object(value)).length === 0
  return {
    severity: empty ? 'warning' : 'error',
    code: shape === 'list' ? 'not-a-list' : 'not-a-map',
    message: `\`${keyword}\` should be ${shape === 'list' ? 'a list' : 'an object with a member for each name'}, but it is ${nameOfType(value)}.`,
    remedy: shape === 'list' ? 'Write a list, each item after a dash.' : 'Write each member with its name.',
  }
}
