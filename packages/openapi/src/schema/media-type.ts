/** A media type without its parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
export const essence = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase()

/** `application/json` and all that end in `+json`. */
export const isJson = (mediaType: string): boolean => /[/+]json$/.test(essence(mediaType))

/** Whether what has this media type is read as text. Ranges (`image/*`) count as what they stand for, `*​/*` as text. */
export const isTextual = (mediaType: string): boolean => {
  const type = essence(mediaType)
  return (
    isJson(type) ||
    !type.includes('/') ||
    type === '*/*' ||
    /^text\/|^application\/(x-www-form-urlencoded|javascript|graphql|jwt|x?-?yaml|(x-)?ndjson|sql)$|^message\/|[/+](xml|yaml)$/.test(
      type,
    )
  )
}

/** A body made of named parts: `multipart/form-data`, and `application/x-www-form-urlencoded`. */
export const isForm = (mediaType: string): boolean =>
  /^multipart\/|^application\/x-www-form-urlencoded$/.test(essence(mediaType))
