import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folder, vendors } from './published.ts'

const require = createRequire(import.meta.url)
const source = join(folder, 'types')

/** A program that uses every vendor: all operations are reachable, and the errors of one narrow by status. */
const clients = vendors
  .map(
    ({ name, factory }, index) => `
import { ${factory}, isApiError as isApiError${index}, type Operations as Operations${index}, type paths as Paths${index} } from '${name}'
import spec${index} from '${name}/openapi.json' with { type: 'json' }
const client${index}: Operations${index} = ${factory}.fromEnv({ timeout: 1000, logger: console })
export const version${index}: string = spec${index}.info.version
export type Urls${index} = keyof Paths${index}
export async function call${index}(input: Parameters<Operations${index}[keyof Operations${index}]>[0], error: unknown): Promise<number> {
  return isApiError${index}(error) ? error.status : Object.keys(client${index}).length + (input ? 1 : 0)
}`,
  )
  .join('\n')

/** A program that tests with the mock. */
const mock = `
import { createMockFetch, startMock, type Exchange, type Mock, type Reply } from '@countersign/mock'
export async function use(reply: Reply): Promise<[string, Exchange[], typeof fetch]> {
  const mock: Mock = await startMock({ vendors: ['sigma'], port: 0, seed: 1 })
  mock.when('sigma', 'approveMerit').replyWith({ status: 409 }, { example: 'x' }, () => ({ body: {} }), reply)
  await mock.close()
  return [mock.urlFor('sigma'), mock.requests, createMockFetch({ dynamic: true })]
}`

beforeAll(() => {
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'clients.ts'), clients)
  writeFileSync(join(source, 'mock.ts'), mock)
})

const modules = ['5.4', '5.9', '6', '7'].flatMap((version) =>
  ['with DOM', 'without DOM'].map((lib) => ({ version, lib })),
)

describe('a strict program that uses every vendor and the mock compiles', () => {
  test.each(modules)('on TypeScript $version $lib', ({ version, lib }) => {
    const config = join(source, `tsconfig.${version}.${lib.replace(' ', '-')}.json`)
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      lib: lib === 'with DOM' ? ['es2023', 'dom', 'dom.iterable'] : ['es2023'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      resolveJsonModule: true,
      skipLibCheck: false,
      noEmit: true,
    }
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['clients.ts', 'mock.ts'] }))
    const tsc = join(dirname(require.resolve(`typescript-${version}/package.json`)), 'bin/tsc')
    let printed = ''
    try {
      execFileSync(process.execPath, [tsc, '-p', config], { stdio: 'pipe' })
    } catch (error) {
      printed = String((error as { stdout: Buffer }).stdout)
    }
    expect(printed).toBe('')
  })
})
