import { keysOf, methods, pointerTo } from '@countersign/openapi'
import { leavesBelow, otherValue, renamed, replaced } from '../change/document.ts'
import { placesOf } from '../change/pointers.ts'
import type { Kind } from '../site.ts'

/** An operation is at another path, or is called with another method. */
export const paths: Kind = {
  name: 'path',
  sites: ({ specs }) =>
    specs.flatMap((spec) =>
      placesOf(spec, 'operation').flatMap((pointer) => {
        const [paths = '', path = '', method = ''] = keysOf(pointer) ?? []
        const item = pointerTo([paths, path])
        const other = methods.find((known) => known !== method && known !== 'get') ?? ''
        return [renamed(spec, item, `/other${path}`), renamed(spec, pointer, other)]
      }),
    ),
}

/** An API is at another address. */
export const servers: Kind = {
  name: 'server',
  sites: ({ specs }) =>
    specs.flatMap((spec) =>
      leavesBelow(spec.model.document, '#/servers', ['description', 'x-source', 'x-unknown']).map((pointer) => {
        const value = String(keysOf(pointer)?.at(-1) === 'url' ? valueAt(spec.model.document, pointer) : '')
        return replaced(spec, pointer, value ? `${value}/other` : otherValue(valueAt(spec.model.document, pointer)))
      }),
    ),
}

const valueAt = (document: unknown, pointer: string): unknown =>
  (keysOf(pointer) ?? []).reduce<unknown>((node, key) => Object(node)[key], document)
