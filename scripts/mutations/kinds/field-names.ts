import { follow, keysOf, pointerTo } from '@countersign/openapi'
import { renamed } from '../change/document.ts'
import { placesOf } from '../change/pointers.ts'
import type { Kind } from '../site.ts'

/** A field has another name; where it is required, it still is. */
export const fieldNames: Kind = {
  name: 'field name',
  sites: ({ specs }) =>
    specs.flatMap((spec) =>
      placesOf(spec, 'property').map((pointer) => {
        const keys = keysOf(pointer) ?? []
        const name = `${keys.at(-1)}Other`
        return renamed(spec, pointer, name, (document, old) => {
          const schema = follow(document, pointerTo(keys.slice(0, -2))) as { required?: string[] }
          if (schema.required) schema.required = schema.required.map((field) => (field === old ? name : field))
        })
      }),
    ),
}
