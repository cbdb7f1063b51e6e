/** The place of a part of an operation on its page: `getThing.200.owner.id`. */
export const placeOf = (...segments: readonly string[]): string =>
  segments.map((segment) => encodeURIComponent(segment).replaceAll('.', '%2E')).join('.')
