import { keysOf } from '@countersign/openapi'
import { renamed } from '../change/document.ts'
import { placesOf } from '../change/pointers.ts'
import type { Kind } from '../site.ts'

/** An answer comes with another status of its class. */
export const statuses: Kind = {
  name: 'status',
  sites: ({ specs }) =>
    specs.flatMap((spec) =>
      placesOf(spec, 'answer')
        .filter((pointer) => keysOf(pointer)?.at(-2) === 'responses')
        .map((pointer) => renamed(spec, pointer, otherStatus(keysOf(pointer)?.at(-1) ?? ''))),
    ),
}

const otherStatus = (status: string) => ({ 2: '207', 3: '306', 4: '418', 5: '508' })[status[0] ?? ''] ?? '418'
