import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type RunningCli, startCli } from '@countersign/contract/mock'
import { afterEach, expect, test } from 'vitest'
import { cli as script } from '../build/under-test.ts'

const sigma = join(import.meta.dirname, '../../sigma')
const bearer = { authorization: 'Bearer t' }
let running: RunningCli | undefined

const start = (...args: string[]) => {
  running = startCli(process.execPath, [script, '--port', '0', ...args], { cwd: sigma })
  return running
}
const urlOf = async (cli: RunningCli) => (await cli.prints(/http:\/\/127\.0\.0\.1:\d+/))[0]
const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd: sigma, encoding: 'utf8', timeout: 60_000 })

afterEach(async () => {
  await running?.stop()
  running = undefined
})

test('serves the vendors that are installed, and lists them with URL and credentials', async () => {
  const cli = start()
  const url = await urlOf(cli)
  await cli.prints(/sigma +18 +http:\S+\/sigma\/v1 +Authorization: Basic any:any or Authorization: Bearer any\n/)
  const response = await fetch(`${url}/sigma/v1/users/u1`, { headers: bearer })
  expect(response.status).toBe(200)
})

test('prints a line per request, with the reason of a refusal', async () => {
  const cli = start('sigma')
  const url = await urlOf(cli)
  await fetch(`${url}/sigma/v1/users/u1`, { headers: bearer })
  await fetch(`${url}/sigma/v1/users/u1`)
  await fetch(`${url}/sigma/v1/users/u1/merits?first=x`, { headers: bearer })
  await fetch(`${url}/sigma/v1/user/u1?secret=s3cret`, { headers: bearer })
  await cli.prints(/\n {2}200 GET {4}\/sigma\/v1\/users\/u1 {2}getUser {2}documented\n/)
  await cli.prints(/\n {2}4\d\d GET {4}\/sigma\/v1\/users\/u1 {2}getUser {2}no credential of a kind .+\n/)
  await cli.prints(/listMeritsByUser {2}query\.first: must be integer \(\w+\)\n/)
  await cli.prints(/404 GET {4}\/sigma\/v1\/user\/u1 {2}.*the nearest operation is getUser/)
  expect(cli.printed()).not.toContain('s3cret')
})

test('--quiet prints no requests', async () => {
  const cli = start('sigma', '--quiet')
  const url = await urlOf(cli)
  await fetch(`${url}/sigma/v1/users/u1`, { headers: bearer })
  expect(cli.printed()).not.toContain('getUser')
})

test('--json prints one object a line', async () => {
  const cli = start('sigma', '--json')
  const url = await urlOf(cli)
  await fetch(`${url}/sigma/v1/users/u1`, { headers: bearer })
  await cli.prints(/getUser.*\n/)
  expect(
    cli
      .printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { url, vendors: { sigma: `${url}/sigma/v1` } },
    {
      vendor: 'sigma',
      operationId: 'getUser',
      method: 'GET',
      path: '/sigma/v1/users/u1',
      status: 200,
      basis: 'documented',
      reasons: [],
    },
  ])
})

test('--spec serves any OpenAPI file, YAML with references too', async () => {
  const cli = start('--spec', join(import.meta.dirname, '../../../specs/signitic/openapi.yaml'))
  const url = await urlOf(cli)
  const response = await fetch(`${url}/openapi/users`, { method: 'POST' })
  expect(await response.json()).toMatchObject({ code: 99 })
})

test('--dynamic with --seed generates the same data in every run', async () => {
  const answers: string[] = []
  for (const _ of [1, 2]) {
    const cli = start('sigma', '--dynamic', '--seed', '7')
    const url = await urlOf(cli)
    answers.push(await (await fetch(`${url}/sigma/v1/users/u1`, { headers: bearer })).text())
    await cli.stop()
  }
  expect(answers[0]).toBe(answers[1])
})

test.each(['SIGINT', 'SIGTERM'] as const)('ends on %s, with open connections too', async (signal) => {
  const cli = start('sigma')
  const url = await urlOf(cli)
  await fetch(url) // leaves its connection open
  expect(await cli.stop(signal)).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test.each([
  [['nobody'], /^Unknown vendor nobody\. Known here: sigma, signitic\.\n$/],
  [['--port', 'x'], /^--port takes a whole number from 0 to 65535, not `x`\n$/],
  [['--port', '70000'], /^--port takes a whole number from 0 to 65535, not `70000`\n$/],
  [['--seed', '1.5'], /^--seed takes a whole number/],
  [['--prot', '1'], /^Unknown option '--prot'(.|\n)*countersign-mock \[vendor\.\.\.\]/],
  [['--spec', 'nowhere.yaml'], /nowhere\.yaml cannot be read/],
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
  const { status, stderr } = run('sigma', '--port', String(port))
  server.close()
  expect([status, stderr]).toEqual([1, expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`)])
})

test('--help tells the options', () => {
  const { status, stdout } = run('--help')
  expect([status, stdout]).toEqual([0, expect.stringContaining('--spec <file>')])
})
