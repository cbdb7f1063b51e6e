import { longestChain, type References, referenceOf } from '../json/references.ts'
import { isObject, type JsonObject, nameOfType } from '../json/value.ts'
import type { Fault } from '../problems/problem.ts'
import type { NodeType } from './grammar.ts'

const error = (code: string, message: string, remedy: string): Fault => ({ severity: 'error', code, message, remedy })

/** What is wrong with the reference that a node is, if it is one. */
export function checkReference(references: References, node: JsonObject, type: NodeType): Fault | undefined {
  if (!Object.hasOwn(node, '$ref')) return checkDynamic(node, type)
  const reference = referenceOf(node)
  if (reference === undefined)
    return error(
      'reference-not-text',
      `A \`$ref\` is ${nameOfType(node.$ref)}.`,
      'Write a pointer such as `#/components/schemas/User`.',
    )
  if (!reference.startsWith('#'))
    return error(
      'reference-outside',
      `The reference ${reference} leads out of the document.`,
      'Bundle the files into one document first, e.g. with `redocly bundle`.',
    )
  if (reference !== '#' && !reference.startsWith('#/'))
    return error(
      'reference-by-anchor',
      `The reference ${reference} names an anchor.`,
      'Write the way to it: `#/components/schemas/…`.',
    )
  const { node: target } = references.target(reference)
  if (!isObject(target) && !(type === 'schema' && typeof target === 'boolean'))
    return error(
      'reference-broken',
      `The reference ${reference} leads to ${nameOfType(target)}.`,
      'Correct it, or add what it should lead to.',
    )
  if (!isObject(target) || referenceOf(target) === undefined) return undefined
  const { nodes } = references.locate(node, '#')
  const last = nodes.at(-1) as JsonObject
  if (referenceOf(last) === undefined || !isObject(references.target(referenceOf(last) ?? '').node)) return undefined
  return nodes.length < longestChain
    ? error(
        'reference-cycle',
        `The reference ${reference} leads back to itself.`,
        'Let one of the circle say what it is.',
      )
    : error(
        'reference-chain',
        `The reference ${reference} passes through ${longestChain} others.`,
        'Point to the last of them.',
      )
}

function checkDynamic(node: JsonObject, type: NodeType): Fault | undefined {
  const keyword =
    type === 'schema' ? ['$dynamicRef', '$recursiveRef'].find((name) => Object.hasOwn(node, name)) : undefined
  if (keyword === undefined) return undefined
  return {
    severity: 'warning',
    code: 'dynamic-reference-not-read',
    message: `\`${keyword}\` is not followed.`,
    remedy: 'Use `$ref` where the schema is always the same.',
  }
}
