import type { FailureShape } from '../api.ts'
import { isObject } from '../object.ts'

type Sign = { property: string; equals: unknown } | { property: string; without: string }

/** For vendors that answer 200 and say no in the body: the body itself when one of the signs is in it. */
export const failsWhen =
  (signs: readonly Sign[]) =>
  (body: unknown): unknown =>
    isObject(body) &&
    signs.some((sign) =>
      'equals' in sign ? body[sign.property] === sign.equals : sign.property in body && !(sign.without in body),
    )
      ? body
      : undefined

/**
 * For batches of which single entries fail: the error of the first entry that has one.
 *
 * @param success codes that say that an entry did not fail; an error without any code says so as well
 */
export const failsInItems =
  (items: string, error: string, success: readonly string[] = []) =>
  (body: unknown, { code }: FailureShape = {}): unknown => {
    const list = isObject(body) ? body[items] : undefined
    if (!Array.isArray(list)) return undefined
    return list
      .map((item) => (isObject(item) ? item[error] : undefined))
      .find((problem) => {
        const said = pick(problem, code)
        return code ? said && !success.some(same(said)) : problem
      })
  }

/** The first of the given fields that has something in it, as text. */
export const pick = (body: unknown, names: readonly string[] = []): string | undefined => {
  if (!isObject(body)) return undefined
  const name = names.find((known) => /string|number/.test(typeof body[known]) && body[known] !== '')
  return name && `${body[name]}`
}

/** Vendors do not keep to one way of writing their codes. */
export const same = (code: string | undefined) => (known: string) => known.toLowerCase() === code?.toLowerCase()
