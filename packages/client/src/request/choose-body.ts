import type { BodyKind, EncodedBody, Operation } from '../api.ts'
import { InvalidInputError } from '../errors.ts'
import { covers } from '../media-type.ts'
import { json } from './json.ts'

const jsonAlone = [json()]
const none: readonly BodyKind[] = []

/** The ways in which an operation takes a body. */
export const bodyKinds = ({ body, method = 'GET' }: Operation): readonly BodyKind[] =>
  body ?? (/^P/.test(method) ? jsonAlone : none)

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
  if (named.length === 0) {
    const types = kinds.flatMap((kind) => kind.types)
    throw new InvalidInputError(`\`contentType\` is ${wanted}, expected ${types.join(' or ')}`)
  }
  const [first, ...others] = named
  const kind = others.length === 0 ? first : named.find(({ fits }) => fits(value))
  if (kind) return kind.encode(value, wanted)
  throw new InvalidInputError(
    `The body must be ${named.map(({ made, types }) => `${made} (${types.join(', ')})`).join('; or ')}`,
  )
}
