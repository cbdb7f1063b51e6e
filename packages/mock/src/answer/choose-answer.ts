import { findAnswer } from './documented.ts'
import type { Endpoint } from './endpoint.ts'
import type { Exchange } from './exchange.ts'
import { readWish } from './prefer.ts'
import type { Wish } from './prism.ts'

/**
 * What the caller wants to be answered; without any wish, the success that the spec's `x-mock` names.
 *
 * @throws when the wish is for an answer that the spec does not have
 */
export function chooseAnswer(
  endpoint: Endpoint,
  headers: Record<string, string>,
  parameters: Exchange['parameters'],
  query: Exchange['parameters'],
): Wish {
  const { code, example, ...wish } = readWish(headers.prefer, query)
  const mediaTypes = acceptedTypes(headers.accept)
  if (code !== undefined || example !== undefined)
    return { ...wish, ...findAnswer(endpoint, { status: code, example }), ...(mediaTypes && { mediaTypes }) }
  const fits = [endpoint.answers.success ?? []]
    .flat()
    .find(({ when }) => !when || parameters[when.parameter] === when.equals)
  const types = fits?.mediaType ? [fits.mediaType] : mediaTypes
  return {
    ...wish,
    ...(fits && { code: fits.status, ...(fits.example && { example: fits.example }) }),
    ...(types && { mediaTypes: types }),
  }
}

/** The media types of an `Accept` header, the preferred ones first; undefined for none, or for one that makes no sense. */
function acceptedTypes(accept = ''): string[] | undefined {
  const ranges = accept
    .split(',')
    .map((range) => range.trim())
    .filter(Boolean)
  if (ranges.length === 0 || !ranges.every((range) => /^[\w*!#$&^.+-]+\/[\w*!#$&^.+-]+(\s*;[^,]*)?$/.test(range)))
    return undefined
  const quality = (range: string) => Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? 1)
  return ranges.sort((a, b) => quality(b) - quality(a)).map((range) => range.replace(/\s*;.*$/, ''))
}
