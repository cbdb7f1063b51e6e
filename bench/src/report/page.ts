import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.ts'
import { format } from './table.ts'

const file = join(root, 'BENCHMARKS.md')

const head = `<!-- Written by \`pnpm bench\` and \`pnpm world\`. Do not edit. -->

# Benchmarks

Each part is one run of \`npx -y pnpm@12 bench <part>\` or \`world\`, which measures all contenders side by side. Compare the
ratios, not the times: those belong to one machine, on the day and with the load that stand below them.
`

/** When a part was measured, and what else the machine had to do. To be asked for at the start. */
export const measuredNow = (): string =>
  `Measured on ${new Date().toISOString().slice(0, 10)}; load average at the start ${format(loadavg()[0] ?? Number.NaN, 2)}.`

/** Puts what was measured on the page in the place of what stood there, and leaves the other parts alone. */
export function writeParts(measured: ReadonlyMap<string, string>): void {
  writeFileSync(file, replaceParts(existsSync(file) ? readFileSync(file, 'utf8') : '', measured))
}

export function replaceParts(page: string, measured: ReadonlyMap<string, string>): string {
  const parts = new Map([...readParts(page), ...measured])
  const sections = [...parts].map(([name, text]) => `<!-- part: ${name} -->\n\n${text.trim()}\n`)
  return `${head}\n${sections.join('\n')}`
}

function readParts(page: string): [string, string][] {
  const [, ...sections] = page.split('<!-- part: ')
  return sections.map((section) => {
    const end = section.indexOf(' -->')
    return [section.slice(0, end), section.slice(end + ' -->'.length)]
  })
}
