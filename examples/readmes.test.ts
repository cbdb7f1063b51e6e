import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Mock, startMock } from '@countersign/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOAuth } from './docusign-images/authorization-server.ts'

const here = import.meta.dirname
const folders = globSync('*/README.md', { cwd: here }).map(dirname).sort()
const readme = (folder: string) => readFileSync(join(here, folder, 'README.md'), 'utf8')
const node = 'npx -y pnpm@12 exec node '
const commands = folders.flatMap((folder) =>
  [...readme(folder).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n')),
)
const programs = commands.filter((command) => command.startsWith(node))

test('the table names every example, and every example but the suite has a command', () => {
  const table = readFileSync(join(here, 'README.md'), 'utf8')
  expect([...table.matchAll(/^\| \[`([\w-]+)`\]\(\1\)/gm)].map(([, name]) => name).sort()).toEqual(folders)
  const suite = 'npx -y pnpm@12 exec vitest run --root examples/own-tests --testTimeout 60000'
  expect(commands.filter((command) => !programs.includes(command))).toEqual([suite])
  expect(new Set(programs.map((command) => command.split('/')[1]))).toEqual(
    new Set(folders.filter((folder) => folder !== 'own-tests')),
  )
})

// The programs as their users start them, in a copy: they keep files beside what they are given.
describe.concurrent('a command of a README', () => {
  let folder: string
  let mock: Mock
  let env: NodeJS.ProcessEnv
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const known = {
    clientId: '2f4a9a3e-6f0b-4c55-9b0e-5f1f6f2f7a11',
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    userIds: ['1a2b3c4d-0000-4000-8000-5e6f70819203', '1a2b3c4d-0000-4000-8000-5e6f70819204'],
  }
  /** The services that are no vendor's: one that sends mails, one that gives out tokens. */
  const others = createServer(async (incoming, outgoing) => {
    const headers = new Headers(incoming.headers as Record<string, string>)
    const url = `http://${headers.get('host')}${incoming.url}`
    const body = await text(incoming)
    const request = new Request(url, { method: incoming.method ?? 'GET', headers, ...(body && { body }) })
    const isMail = incoming.url?.startsWith('/gmail/')
    const response = isMail
      ? Response.json({ id: 'm1' })
      : await answerOAuth(request, { ...known, baseUri: `${mock.url}/docusign` })
    outgoing.writeHead(response.status, { 'content-type': 'application/json' }).end(await response.text())
  })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-examples-'))
    cpSync(here, join(folder, 'examples'), { recursive: true, filter: (file) => basename(file) !== 'node_modules' })
    symlinkSync(join(here, 'node_modules'), join(folder, 'examples/node_modules'))
    writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }))
    mock = await startMock()
    await new Promise<void>((resolve) => {
      others.listen(0, '127.0.0.1', resolve)
    })
    const origin = `http://127.0.0.1:${(others.address() as AddressInfo).port}`
    env = {
      PATH: process.env.PATH,
      DOCUSIGN_CLIENT_ID: known.clientId,
      DOCUSIGN_ENVIRONMENT: origin,
      DOCUSIGN_PRIVATE_KEY_FILE: 'key.pem',
      LACUNA_SIGNER_API_KEY: 'any',
      LACUNA_SIGNER_BASE_URL: mock.urlFor('lacuna-signer'),
      MAIL_ACCESS_TOKEN: 'any',
      MAIL_BASE_URL: origin,
      SIGMA_APP_ID: 'any',
      SIGMA_BASE_URL: mock.urlFor('sigma'),
      SIGMA_SECRET: 'any',
      SIGNITIC_API_KEY: 'any',
      SIGNITIC_BASE_URL: mock.urlFor('signitic'),
      SIGNITIC_WEBHOOK_KEY: 'any',
    }
  })
  afterAll(async () => {
    await mock.close()
    others.close()
    rmSync(folder, { recursive: true })
  })

  test.each(programs)('%s', async (command) => {
    const line = command.replace(node, `exec '${process.execPath}' `).replace('--port 3000', '--port 0')
    const child = spawn('sh', ['-c', line], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        printed += chunk
        if (chunk.startsWith('listening')) child.kill('SIGTERM')
      })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, printed]).toEqual([0, expect.stringMatching(/\n(done|ended|Nothing was .*|.*: sent)\n$/)])
  })
})
