import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { VendorPackage } from './describe-package.ts'

const require = createRequire(import.meta.url)

/** A program that uses a vendor: all operations are reachable, and the errors of one narrow by status. */
const program = ({ name, factory }: VendorPackage) => `
import { ${factory}, isApiError, type Operations, type paths } from '${name}'
import spec from '${name}/openapi.json' with { type: 'json' }
const client: Operations = ${factory}.fromEnv({ timeout: 1000, logger: console })
export const version: string = spec.info.version
export type Urls = keyof paths
export async function call(input: Parameters<Operations[keyof Operations]>[0], error: unknown): Promise<number> {
  return isApiError(error) ? error.status : Object.keys(client).length + (input ? 1 : 0)
}`

/** Tests that a strict program that uses a vendor's package compiles; `test:install` tries all compilers. */
export function describeTypes(vendor: VendorPackage): void {
  test('a strict program that uses it compiles', () => {
    expect(compile(vendor.consumer.folder, program(vendor), true)).toBe('')
  })
}

/** What the compiler says of a program that stands where packages are installed; nothing if it compiles. */
export function compile(folder: string, source: string, dom: boolean): string {
  const work = join(folder, `types-${dom}`)
  mkdirSync(work, { recursive: true })
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: dom ? ['es2023', 'dom', 'dom.iterable'] : ['es2023'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
  }
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(work, 'program.ts'), source)
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  try {
    execFileSync(process.execPath, [tsc, '-p', work], { stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
  }
}
