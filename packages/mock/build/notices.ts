import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Metafile } from 'esbuild'

const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense']

interface Manifest {
  name: string
  version: string
  license?: string
  /** As old packages write it. */
  licenses?: { type: string }[]
}

/**
 * The licences of all packages in a bundle, by name.
 *
 * @throws when a package has a licence that is not known to allow this
 */
export function thirdPartyNotices(packageFolder: string, { outputs }: Metafile): string {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs))
  const folders = new Set(inputs.flatMap((input) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  const notices = [...folders].map((folder) => notice(resolve(packageFolder, folder)))
  return `This package contains the following packages.\n\n${notices.sort().join('\n')}`
}

function notice(folder: string): string {
  const {
    name,
    version,
    licenses,
    license = licenses?.[0]?.type,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  if (!license || !allowed.includes(license))
    throw new Error(`${name}@${version} is licensed under ${license}: may it be bundled?`)
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`
}
