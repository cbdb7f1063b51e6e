import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acme, acmeFile } from '@countersign/contract/acme'
import { type RunningCli, startCli } from '@countersign/contract/mock'
import { afterAll, afterEach, expect, test } from 'vitest'
import { cli as script } from '../../../build/under-test.ts'

/** A project in which two vendor packages are installed. */
const project = mkdtempSync(join(tmpdir(), 'countersign-mock-cli-'))
for (const name of ['acme', 'zenith']) {
  const folder = join(project, 'node_modules/@countersign', name)
  mkdirSync(folder, { recursive: true })
  const manifest = { name: `@countersign/${name}`, exports: { './openapi.json': './openapi.gen.json' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'openapi.gen.json'), JSON.stringify(acme))
}
writeFileSync(join(project, 'package.json'), '{}')
const key = { 'x-acme-key': 'k' }
afterAll(() => rmSync(project, { recursive: true }))

let running: RunningCli | undefined

const start = (...args: string[]) => {
  running = startCli(process.execPath, [script, '--port', '0', ...args], { cwd: project })
  return running
}
const urlOf = async (cli: RunningCli) => (await cli.prints(/http:\/\/127\.0\.0\.1:\d+/))[0]
const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd: project, encoding: 'utf8', timeout: 60_000 })

afterEach(async () => {
  await running?.stop()
  running = undefined
})

test('serves the vendors that are installed, and lists them with URL and credentials', async () => {
  const cli = start()
  const url = await urlOf(cli)
  await cli.prints(
    /acme +unknown +\d+ +http:\S+\/acme\/api\/v2\.1 +X-Acme-Key: any or .*Authorization: Bearer any or Authorization: Basic any:any\n/,
  )
  const response = await fetch(`${url}/acme/api/v2.1/users/u1`, { headers: key })
  expect(response.status).toBe(200)
})

test('prints a line per request, with the reason of a refusal', async () => {
  const cli = start('acme')
  const url = await urlOf(cli)
  await fetch(`${url}/acme/api/v2.1/users/u1`, { headers: key })
  await fetch(`${url}/acme/api/v2.1/users/u1`)
  await fetch(`${url}/acme/api/v2.1/users/u1/badges?first=x`, { headers: key })
  await fetch(`${url}/acme/api/v2.1/user/u1?secret=s3cret`, { headers: key })
  await cli.prints(/\n {2}200 GET {4}\/acme\/api\/v2\.1\/users\/u1 {2}getUser {2}documented\n/)
  await cli.prints(/\n {2}4\d\d GET {4}\/acme\/api\/v2\.1\/users\/u1 {2}getUser {2}no credential of a kind .+\n/)
  await cli.prints(/listBadges {2}query\.first: must be integer \(\w+\)\n/)
  await cli.prints(/404 GET {4}\/acme\/api\/v2\.1\/user\/u1 {2}.*the nearest operation is getUser/)
  expect(cli.printed()).not.toContain('s3cret')
})

test('--quiet prints no requests', async () => {
  const cli = start('acme', '--quiet')
  const url = await urlOf(cli)
  await fetch(`${url}/acme/api/v2.1/users/u1`, { headers: key })
  expect(cli.printed()).not.toContain('getUser')
})

test('--json prints one object a line', async () => {
  const cli = start('acme', '--json')
  const url = await urlOf(cli)
  await fetch(`${url}/acme/api/v2.1/users/u1`, { headers: key })
  await cli.prints(/getUser.*\n/)
  expect(
    cli
      .printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { url, vendors: { acme: `${url}/acme/api/v2.1` } },
    {
      vendor: 'acme',
      operationId: 'getUser',
      method: 'GET',
      path: '/acme/api/v2.1/users/u1',
      status: 200,
      basis: 'documented',
      reasons: [],
    },
  ])
})

test('--spec serves OpenAPI files, as many as are given, and beside a vendor', async () => {
  const other = join(project, 'other api.json')
  writeFileSync(other, JSON.stringify(acme))
  const cli = start('zenith', '--spec', acmeFile, '--spec', other)
  const url = await urlOf(cli)
  for (const name of ['zenith', 'openapi', 'other%20api']) {
    const response = await fetch(`${url}/${name}/api/v2.1/users/u1`, { headers: key })
    expect([name, response.status]).toEqual([name, 200])
  }
  expect(cli.printed()).not.toContain('Warning') // as Node has one of `url.parse`, which reading YAML calls
})

test('--strict refuses what nobody has documented', async () => {
  const cli = start('acme', '--strict')
  const url = await urlOf(cli)
  expect((await fetch(`${url}/acme/api/v2.1/forecast`)).status).toBe(501)
  await cli.prints(/\n {2}501 GET {4}\/acme\/api\/v2\.1\/forecast {2}getForecast {2}inferred/)
})

test('--dynamic with --seed generates the same data in every run', async () => {
  const answers: string[] = []
  for (const _ of [1, 2]) {
    const cli = start('acme', '--dynamic', '--seed', '7')
    const url = await urlOf(cli)
    answers.push(await (await fetch(`${url}/acme/api/v2.1/users/u1`, { headers: key })).text())
    await cli.stop()
  }
  expect(answers[0]).toBe(answers[1])
})

test.each(['SIGINT', 'SIGTERM'] as const)('ends on %s, with open connections too', async (signal) => {
  const cli = start('acme')
  const url = await urlOf(cli)
  await fetch(url) // leaves its connection open
  expect(await cli.stop(signal)).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test.each([
  [['nobody'], /^Unknown vendor nobody\. Known here: acme, .*zenith\.\n$/],
  [['--port', 'x'], /^--port takes a whole number from 0 to 65535, not `x`\n$/],
  [['--port', '70000'], /^--port takes a whole number from 0 to 65535, not `70000`\n$/],
  [['--seed', '1.5'], /^--seed takes a whole number/],
  [['--prot', '1'], /^Unknown option '--prot'(.|\n)*countersign-mock \[vendor\.\.\.\]/],
  [['--spec', 'nowhere.yaml'], /nowhere\.yaml cannot be read/],
  [['--spec', acmeFile, '--spec', `${acmeFile}/../openapi.yaml`], /would both be served as openapi/],
  [['--spec', 'package.json'], /package\.json does not say `openapi: 3\.…`/],
])('%j is refused with a reason', (args, reason) => {
  const { status, stderr } = run(...args)
  expect(stderr).toMatch(reason)
  expect(stderr).not.toMatch(/\n {4}at /)
  expect(status).toBe(1)
})

test('a port in use is named', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const { status, stderr } = run('acme', '--port', String(port))
  server.close()
  expect([status, stderr]).toEqual([1, expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`)])
})

test('--help tells the options', () => {
  const { status, stdout } = run('--help')
  expect([status, stdout]).toEqual([0, expect.stringContaining('--spec <file>')])
})
