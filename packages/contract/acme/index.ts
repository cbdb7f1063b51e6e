import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** File of the spec of a made-up API, Acme. */
export const acmeFile: string = join(import.meta.dirname, 'openapi.yaml')

/** The spec of a made-up API that has every feature which shared code knows. */
export const acme = parse(readFileSync(acmeFile, 'utf8')) as Readonly<Record<string, unknown>>

/** Its first server. */
export const acmeUrl = 'https://eu.acme.example/api/v2.1'
