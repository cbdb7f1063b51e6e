import type { Info } from '../api/info.ts'
import { adopt, isReadable, type Member, memberOf, membersOf, readerOf } from '../basis/members.ts'
import { forOperation } from '../basis/reader.ts'
import type { Statement } from '../basis/statement.ts'
import { isExtension } from '../json/value.ts'
import { type Method, methods } from '../operation/method.ts'
import { Operation, type Shared } from '../operation/operation.ts'
import { PathItem } from '../operation/path-item.ts'
import { nameOperations } from './operation-ids.ts'

interface Found {
  kind: 'operation' | 'webhook'
  item: PathItem
  path: string
  method: Method
  member: Member
}

/** Every operation of a document, then every webhook: in the order of the paths, and of a path in that of `methods`. */
export function readOperations(root: Statement, info: Info, shared: Shared): readonly Operation[] {
  const reader = readerOf(root)
  const found = [...findIn(root, 'paths', 'operation', info), ...findIn(root, 'webhooks', 'webhook', info)]
  const ids = nameOperations(
    found.map(({ path, method, member: { origin } }) => ({
      written: origin.located.nodes.find((node) => Object.hasOwn(node, 'operationId'))?.operationId,
      method,
      path,
      pointer: origin.located.pointers[0] ?? '',
    })),
    reader.report,
  )
  return found.map(({ member, item, ...identity }, index) => {
    const id = ids[index] ?? ''
    const { located } = member.origin
    const derivedId = !located.nodes.some((node) => node.operationId === id)
    const origin = { ...member.origin, reader: forOperation(reader, id), label: `${identity.kind} ${id}` }
    return new Operation(origin, { ...identity, id, derivedId }, item, shared)
  })
}

function findIn(root: Statement, keyword: string, kind: Found['kind'], info: Info): Found[] {
  return membersOf(root, 'map', keyword, (path) => `path item ${path}`)
    .filter(({ key }) => !isExtension(key))
    .flatMap((member) => {
      const item = new PathItem(adopt(member, info).origin)
      return methods.flatMap((method): Found[] => {
        const operation = memberOf(item, method, method)
        return operation && isReadable(operation) ? [{ kind, item, path: member.key, method, member: operation }] : []
      })
    })
}
