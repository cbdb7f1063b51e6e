import type { BodyKind, EncodedBody, Operation } from '../api.ts'
import { refuse } from '../load/load.ts'
import { covers } from '../media-type.ts'
import { json } from './json.ts'

const jsonAlone = [json()]

/** The ways in which an operation takes a body. */
export const bodyKinds = ({ body, method = 'GET' }: Operation): readonly BodyKind[] =>
  body ?? (/^P/.test(method) ? jsonAlone : [])

/**
 * Turns a method's `body` into what `fetch` sends.
 *
 * @param wanted the media type to send; else the one that fits: JSON for a plain value, a form if there are bytes in
 * it, and what the bytes are for bytes
 * @throws InvalidInputError when no media type of the operation fits
 */
export function encodeBody(
  kinds: readonly BodyKind[],
  value: unknown,
  wanted: string | undefined,
): EncodedBody | Promise<EncodedBody> {
  const named = wanted ? kinds.filter(({ types }) => types.some((range) => covers(range, wanted))) : kinds
  for (const kind of named) {
    const encoded = kind.encode(value, wanted, named.length === 1)
    if (encoded) return encoded
  }
  return named[0]?.refuse(value) ?? refuse(({ wrongType }) => wrongType(wanted, kinds))
}
