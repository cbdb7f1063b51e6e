/** A text without halves of characters, which nothing can encode. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\ufffd')

/** Base64 of a text in UTF-8. */
export const toBase64 = (text: string): string =>
  btoa(
    encodeURIComponent(wellFormed(text)).replaceAll(/%(..)/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  )
