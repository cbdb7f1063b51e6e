import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import {
  describeAnswers,
  describeEndurance,
  describeTruth,
  type RunningCli,
  startCli,
  throughServer,
} from '@countersign/contract/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder, vendors } from './published.ts'

const require = createRequire(import.meta.url)
const nodeOf = (version: string) => join(dirname(require.resolve(`node-${version}/package.json`)), 'bin/node')
const programs = join(import.meta.dirname, 'programs')
const names = vendors.map(({ vendor }) => vendor)
const specs = Object.fromEntries(
  vendors.map(({ name, vendor }) => [
    vendor,
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'openapi.gen.json'), 'utf8')) as object,
  ]),
)
const urlOf = async (cli: RunningCli) => (await cli.prints(/http:\/\/127\.0\.0\.1:\d+/))[0]
/** A program that uses the installed packages has to stand beside them. */
const beside = (program: string) => {
  copyFileSync(join(programs, program), join(folder, program))
  return join(folder, program)
}

describe.each(['20', '22', '24'])('the installed mock on Node %s', (version) => {
  const node = nodeOf(version)
  const run = (...args: string[]) => execFileSync(node, args, { cwd: folder, encoding: 'utf8', timeout: 100_000 })
  let cli: RunningCli
  let relay: RunningCli
  let url = ''
  let relayUrl = ''

  beforeAll(async () => {
    const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
    cli = startCli(join(folder, 'node_modules/.bin/countersign-mock'), ['--port', '0', '--quiet'], { cwd: folder, env })
    relay = startCli(node, [beside('relay.js')], { cwd: folder })
    url = await urlOf(cli)
    relayUrl = await urlOf(relay)
  })
  afterAll(async () => {
    expect([await cli.stop(), await relay.stop()]).toEqual([0, 0])
  })

  const served = () => ({ url, specs })
  describeAnswers(served)
  describeEndurance(served, { runs: 1000 })
  describe('through the server', () => describeTruth(names, served, throughServer(served)))
  describe('in-process', () =>
    describeTruth(names, served, (address, init) => {
      const headers = new Headers(init.headers)
      headers.set('x-relay', address)
      return fetch(relayUrl, { ...init, headers })
    }))

  test('serves tests that use it beside the clients, and lets them end', () => {
    expect(run(beside('use-mock.js'))).toBe('done\n')
  })

  test("serves the vendor's own docusign-esign, unchanged", () => {
    expect(run(join(programs, 'docusign-esign.js'), url)).toBe('done\n')
  })
})

test('`npx countersign-mock sigma` serves Sigma where nothing but the packages is installed', async () => {
  const cli = startCli('npx', ['--offline', 'countersign-mock', 'sigma', '--port', '0'], {
    cwd: folder,
    detached: true,
  })
  const response = await fetch(`${await urlOf(cli)}/sigma/v1/users/u`, { headers: { authorization: 'Bearer any' } })
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ id: expect.any(String) })])
  await cli.stop()
})
