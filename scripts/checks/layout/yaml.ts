import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isObject } from '../../lint-plugin/rule.ts'

/** The members of an object; none for anything else. */
export const entries = (node: unknown): [string, unknown][] => (isObject(node) ? Object.entries(node) : [])

/** A YAML file as an object. */
export function load(file: string): Record<string, unknown> {
  const content: unknown = parse(readFileSync(file, 'utf8'))
  return isObject(content) ? content : {}
}

/** Every `$ref` below a node, and the files that a discriminator maps values to. */
export function references(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(references)
  return entries(node).flatMap(([key, value]) => {
    if (key === '$ref' && typeof value === 'string') return [value]
    return key === 'discriminator' && isObject(value) ? mapped(value) : references(value)
  })
}

const mapped = ({ mapping }: Record<string, unknown>) =>
  entries(mapping).flatMap(([, target]) => (typeof target === 'string' && target.endsWith('.yaml') ? [target] : []))
