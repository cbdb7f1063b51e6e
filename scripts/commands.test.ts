import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { cwd: root, encoding: 'utf8' })

test('an unknown vendor is answered with the known ones', () => {
  const { status, stderr } = run('start.ts', '--mocks', 'docusing')
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^Unknown vendor docusing\. Known here: docusign, lacuna-signer, sigilium, sigma, signitic\.\n$/,
  )
  expect(run('generate/index.ts', 'docusing').stderr).toContain('Unknown vendor docusing. The vendors are: docusign, ')
})

test('a port in use is named', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const { status, stderr } = run('start.ts', '--mocks', 'signitic', '--port', String(port))
  server.close()
  expect(status).toBe(1)
  expect(stderr).toBe(`Port ${port} on 127.0.0.1 is in use: stop what listens there or choose another with --port\n`)
})

test('a port that is none is refused', () => {
  expect(run('start.ts', '--port', '99999').stderr).toContain('--port takes a number from 0 to 65535, not `99999`')
})
