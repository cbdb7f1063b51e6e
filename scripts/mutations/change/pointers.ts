import { follow, keysOf, pointerTo, type Statement, type StatementKind, statements } from '@countersign/openapi'
import type { Spec } from '../site.ts'

/** Where statements of a kind are written, each place once. */
export function placesOf({ model }: Spec, ...kinds: StatementKind[]): string[] {
  const found = [...statements(model)].filter(({ kind }) => kinds.includes(kind)).map(written)
  return [...new Set(found)].filter((pointer) => follow(model.document, pointer) !== undefined)
}

/** Where a member of statements of any kind is written. */
export function membersNamed({ model }: Spec, name: string): string[] {
  const nodes = [...statements(model)].flatMap(({ pointer, definition }) => [pointer, definition])
  const pointers = [...new Set(nodes)].map((pointer) => below(pointer, name))
  return pointers.filter((pointer) => follow(model.document, pointer) !== undefined)
}

/** The pointer of a member. */
export const below = (pointer: string, ...keys: string[]): string => pointerTo([...(keysOf(pointer) ?? []), ...keys])

const written = ({ pointer }: Statement) => pointer
