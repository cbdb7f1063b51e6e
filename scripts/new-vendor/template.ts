import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Auth } from './command-line.ts'

const folder = join(import.meta.dirname, 'template/spec')

/** What a spec is started with. */
export interface Beginning {
  title: string
  docsUrl: string
  auth: Auth
  /** The day the page was read, e.g. `2026-11-22`. */
  today: string
}

/** The files of a spec to start from, by their path in it: two operations on things, all of it a guess. */
export function templateFiles({ title, docsUrl, auth, today }: Beginning): Map<string, string> {
  const files = globSync('**/*.yaml', { cwd: folder }).sort()
  const fill = (text: string) =>
    text
      .replaceAll('Acme API', () => title)
      .replaceAll('(Acme)', () => `(${title})`)
      .replaceAll('https://acme.example/docs', () => docsUrl)
      .replaceAll("'2026-01-01'", `'${today}'`)
      .replace(/ {4}token:\n(?: {6}.*\n)+/, schemeText(auth))
  return new Map(files.map((file) => [file, fill(readFileSync(join(folder, file), 'utf8'))]))
}

function schemeText(auth: Auth): string {
  const lines =
    'name' in auth
      ? ['type: apiKey', `in: ${auth.kind}`, `name: ${auth.name}`, "description: A key from the vendor's settings."]
      : ['type: http', `scheme: ${auth.kind}`, `description: ${descriptions[auth.kind]}`]
  return `    token:\n${lines.map((line) => `      ${line}\n`).join('')}`
}

const descriptions = {
  bearer: "A token from the vendor's settings.",
  basic: 'Name and password of an account.',
}
