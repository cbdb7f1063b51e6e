/** Whether what has this media type is JSON; `json` alone is seen as well. */
export const isJson = (type: string): boolean => /(^|[/+])json$/i.test(essenceOf(type))

export const isXml = (type: string): boolean => /[/+]xml$/i.test(essenceOf(type))

/** A media type without its parameters. */
export const essenceOf = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()
