import { followValue, valueOfExample } from '../content/example-value.ts'
import { type References, referenceOf } from '../json/references.ts'
import type { JsonObject } from '../json/value.ts'
import type { Fault } from '../problems/problem.ts'
import type { NodeType } from './grammar.ts'

const holders: readonly NodeType[] = ['mediaType', 'parameter', 'header']

/** What is wrong with the example that a node is, or with the one it has. */
export function checkExample(references: References, node: JsonObject, type: NodeType): Fault | undefined {
  const single = holders.includes(type) && Object.hasOwn(node, 'example')
  if (single && node.examples !== undefined) {
    return {
      severity: 'warning',
      code: 'example-twice',
      message: 'Both `example` and `examples` stand here, of which OpenAPI allows either.',
      remedy: 'Move the one into `examples`, under the name `default`.',
    }
  }
  const named = type === 'example' && referenceOf(node) === undefined
  if (!single && !named) return undefined
  const found = named ? valueOfExample(references, node) : followValue(references, node.example)
  if (!('missing' in found)) return undefined
  return {
    severity: 'warning',
    code: 'example-without-value',
    message: `The example cannot be used: ${found.missing}.`,
    remedy: 'Write its value into the document.',
  }
}
