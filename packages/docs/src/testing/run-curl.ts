import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { CurlSample, Word } from '../samples/curl.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0

/** Sends what a sample of curl sends, with curl where it is installed; the status of the answer. */
export async function runCurl(
  sample: CurlSample,
  origin: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const filled = (word: Word) =>
    word.map((piece) => (typeof piece === 'string' ? piece : (environment[piece.variable] ?? 'any'))).join('')
  const url = origin + filled(sample.target)
  const options = sample.options.map(([name, word]): [string, string] => [name, word ? filled(word) : ''])
  if (!hasCurl) return (await byFetch(url, options, folder)).status
  const words = options.flatMap(([name, value]) => (value === '' ? [name] : [name, value]))
  const given = ['-sS', '-o', join(folder, 'answer'), '-w', '%{http_code}', url, ...words]
  const { stdout } = await promisify(execFile)('curl', given, { cwd: folder })
  return Number(stdout)
}

/** As much of curl as the samples use. */
export function byFetch(
  url: string,
  options: readonly (readonly [string, string])[],
  folder: string,
): Promise<Response> {
  const valuesOf = (wanted: string) => options.filter(([name]) => name === wanted).map(([, value]) => value)
  const headers = new Headers()
  for (const header of valuesOf('-H'))
    headers.set(header.slice(0, header.indexOf(':')), header.slice(header.indexOf(':') + 1).trim())
  for (const user of valuesOf('-u')) headers.set('authorization', `Basic ${Buffer.from(user).toString('base64')}`)
  const parts = options.filter(([name]) => name === '-F' || name === '--form-string')
  const pairs = valuesOf('--data-urlencode').map((pair) => [
    pair.slice(0, pair.indexOf('=')),
    pair.slice(pair.indexOf('=') + 1),
  ])
  const [file] = valuesOf('--data-binary')
  const [text] = valuesOf('--data-raw')
  const body =
    parts.length > 0
      ? formOf(parts, folder)
      : pairs.length > 0
        ? new URLSearchParams(pairs)
        : file
          ? readFileSync(join(folder, file.slice(1)))
          : text
  const [method = body === undefined ? 'GET' : 'POST'] = valuesOf('-X')
  return fetch(url, { method, headers, ...(body !== undefined && { body }) })
}

function formOf(parts: readonly (readonly [string, string])[], folder: string): FormData {
  const form = new FormData()
  for (const [option, part] of parts) {
    const [, name = '', value = '', type] = /^([^=]*)=(.*?)(?:;type=([^;]*))?$/s.exec(part) ?? []
    const options = type === undefined ? {} : { type }
    if (option === '--form-string') form.append(name, part.slice(name.length + 1))
    else if (value.startsWith('@'))
      form.append(name, new Blob([readFileSync(join(folder, value.slice(1)))], options), basename(value.slice(1)))
    else form.append(name, type === undefined ? value : new Blob([value], options))
  }
  return form
}
