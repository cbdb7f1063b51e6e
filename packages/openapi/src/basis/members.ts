import { child } from '../json/pointer.ts'
import { deepestNesting, type Located } from '../json/references.ts'
import { isObject, type JsonObject, own } from '../json/value.ts'
import type { Reader } from './reader.ts'
import { type Origin, Statement } from './statement.ts'

/** Something inside a statement. */
export interface Member {
  readonly key: string
  readonly value: unknown
  readonly origin: Origin
}

/**
 * The members of a map or the items of a list, those beside a reference first, then those at its target.
 *
 * @param label what a member is called in sentences
 */
export function membersOf(
  holder: Statement,
  shape: 'map' | 'list',
  keyword: string,
  label: (key: string) => string,
): Member[] {
  const { nodes, pointers } = readableOf(holder)
  const names = shape === 'map' && nodes.length > 1 ? new Set<string>() : undefined
  const found: Member[] = []
  for (const [index, node] of nodes.entries()) {
    const value = own(node, keyword)
    if (shape === 'list' ? !Array.isArray(value) : !isObject(value)) continue
    const at = child(pointers[index] ?? '', keyword)
    for (const key of Object.keys(value as object)) {
      if (names?.has(key)) continue
      names?.add(key)
      const item = own(value as object, key)
      found.push({ key, value: item, origin: originIn(holder, label(key), item, child(at, key)) })
    }
  }
  return found
}

/** A member, `undefined` where there is none. */
export function memberOf(holder: Statement, keyword: string, label: string): Member | undefined {
  const { nodes, pointers } = readableOf(holder)
  const index = nodes.findIndex((node) => own(node, keyword) !== undefined)
  if (index < 0) return undefined
  const value = nodes[index]?.[keyword]
  return { key: keyword, value, origin: originIn(holder, label, value, child(pointers[index] ?? '', keyword)) }
}

function originIn(parent: Statement, label: string, value: unknown, pointer: string): Origin {
  const { reader, depth } = Statement.originOf(parent)
  return { reader, located: reader.references.locate(value, pointer), parent, label, depth: depth + 1 }
}

/** What a statement is read from; nothing where it stands so deep that whoever goes on is lost in an endless schema. */
function readableOf(holder: Statement): Located {
  const { located, depth } = Statement.originOf(holder)
  return depth < deepestNesting ? located : { nodes: [], pointers: located.pointers }
}

/** A member as a part of something else than what it is written in: a parameter of a path belongs to an operation. */
export const adopt = ({ key, value, origin }: Member, parent: Statement): Member => ({
  key,
  value,
  origin: { ...origin, parent, reader: readerOf(parent) },
})

/** Whether there is an object to read, where it stands or where its reference leads. */
export const isReadable = ({ origin }: Member): boolean => origin.located.nodes.length > 0

/** The node a statement is written as; `undefined` for what is no node of its own. */
export const nodeOf = (statement: Statement): JsonObject | undefined => Statement.originOf(statement).located.nodes[0]

/** The node that a statement's reference leads to in the end; two statements of one target are about the same. */
export const targetOf = (statement: Statement): JsonObject | undefined =>
  Statement.originOf(statement).located.nodes.at(-1)

export const readerOf = (statement: Statement): Reader => Statement.originOf(statement).reader
