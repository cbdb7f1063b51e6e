/** A media type without its parameters, in lower case. */
export const plain = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()

/** The declared media type that covers one on the wire, ranges last. */
export function covering(declared: readonly string[], type: string): string | undefined {
  const sent = plain(type)
  const fits = (candidate: string) => {
    const own = plain(candidate)
    if (own === sent || own === '*/*' || own === '*') return true
    const pattern = own.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&'))
    return new RegExp(`^${pattern.join('[^;]*')}$`).test(sent)
  }
  return declared.find((candidate) => plain(candidate) === sent) ?? declared.find(fits)
}

export const isJsonType = (type: string): boolean => /[/+]json$/.test(plain(type))
