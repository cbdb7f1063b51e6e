import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

export const folder = inject('folder')
export const published = inject('published')

const installed = (name: string) => join(folder, 'node_modules', name)

/** The vendor packages: those that bring a spec; with the name of their factory. */
export const vendors = published
  .filter((name) => existsSync(join(installed(name), 'openapi.gen.json')))
  .map((name) => {
    const types = readFileSync(join(installed(name), 'dist/index.d.ts'), 'utf8')
    const factory = /export declare function (create\w+Client)\(/.exec(types)?.[1]
    if (!factory) throw new Error(`${name} exports no create…Client`)
    return { name, factory, vendor: name.split('/')[1] ?? '' }
  })
