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

/** Every `$ref` below a node. */
export function references(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(references)
  return entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  )
}
