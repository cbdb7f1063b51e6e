import { follow } from '@countersign/openapi'
import { replaced } from '../change/document.ts'
import { below, membersNamed } from '../change/pointers.ts'
import type { Kind } from '../site.ts'

/** Something is said to be surer, or less sure, than it is. */
export const bases: Kind = {
  name: 'basis',
  sites: ({ specs }) =>
    specs.flatMap((spec) =>
      membersNamed(spec, 'x-source').flatMap((pointer) => {
        const source = follow(spec.model.document, pointer)
        const entries = Array.isArray(source) ? source.map((_, index) => below(pointer, String(index))) : [pointer]
        return entries.map((entry) => {
          const { basis } = follow(spec.model.document, entry) as { basis: string }
          return replaced(spec, below(entry, 'basis'), basis === 'inferred' ? 'documented' : 'inferred')
        })
      }),
    ),
}
