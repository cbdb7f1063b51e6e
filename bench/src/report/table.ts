/** One part's result, as it is printed and written. */
export interface Table {
  title: string
  /** What was measured and how; line breaks do not count. */
  about: string
  columns: string[]
  rows: string[][]
  /** One sentence on what the numbers say. */
  verdict: string
}

/** A table in Markdown, its columns aligned so that it also reads well in a terminal. */
export function renderTable({ title, about, columns, rows, verdict }: Table): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [`## ${title}`, '', wrap(about), '', line(columns), line(rule), ...rows.map(line), '', wrap(verdict)].join(
    '\n',
  )
}

/** Breaks a text into lines of up to 120 characters, but never inside of `code`. */
function wrap(text: string): string {
  const lines = ['']
  for (const word of text.split(/\s+(?=(?:[^`]*`[^`]*`)*[^`]*$)/)) {
    const line = lines.at(-1) ? `${lines.at(-1)} ${word}` : word
    if (line.length > 120) lines.push(word)
    else lines[lines.length - 1] = line
  }
  return lines.join('\n')
}

/** A number with thousands separated, and so many decimals. */
export const format = (value: number, decimals = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** A ratio, e.g. `1.25x`. */
export const times = (ratio: number): string => `${format(ratio, 2)}x`
