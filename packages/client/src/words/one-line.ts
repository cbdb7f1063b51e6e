/** What breaks a line, moves a cursor or turns the direction of writing: with it, foreign text could pass for a log line. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu

/** Foreign text as one line of bounded length that shows nothing but what it says. */
export function oneLine(text: string, longest = 500): string {
  const line = text
    .slice(0, 4 * longest)
    .replaceAll(unprintable, ' ')
    .trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** As much of a text as anybody reads; it ends with a whole word, so that no part of a value escapes redaction. */
export const beginning = (text: string): string =>
  text.length > 10_000 ? text.slice(0, 10_000).replace(/\S*$/, '…') : text
