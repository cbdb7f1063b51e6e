import { follow } from '@countersign/openapi'
import { otherValue, replaced } from '../change/document.ts'
import { below, membersNamed } from '../change/pointers.ts'
import type { Kind } from '../site.ts'

/** One of the values that a field is known to have is another. */
export const enums: Kind = {
  name: 'enum',
  sites: ({ specs }) =>
    specs.flatMap((spec) =>
      ['enum', 'x-extensible-enum'].flatMap((name) =>
        membersNamed(spec, name).flatMap((pointer) =>
          (follow(spec.model.document, pointer) as unknown[]).map((value, index) =>
            replaced(spec, below(pointer, String(index)), otherValue(value)),
          ),
        ),
      ),
    ),
}
