/** First bytes of formats, as Latin-1 text. */
const signatures: [start: RegExp, type: string][] = [
  [/^GIF8/, 'image/gif'],
  [/^\x89PNG/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^BM[\s\S]{4}\0{4}/, 'image/bmp'], // the letters alone may as well begin a table
  [/^%PDF-/, 'application/pdf'],
]

/** The media type that bytes show by their first ones. */
export function sniff(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 10))
  return signatures.find(([signature]) => signature.test(start))?.[1]
}
