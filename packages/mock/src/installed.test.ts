import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, nodeOf, npmInstall } from '@countersign/package-tests'
import { afterAll, describe, expect, test } from 'vitest'

const { folder, remove } = npmInstall([join(import.meta.dirname, '..')])
afterAll(() => remove())

describe.each(['20', '22', '24'] as const)('on Node %s the installed mock', (version) => {
  test('serves tests that use it, and lets them end', () => {
    // A program that uses the installed packages has to stand beside them.
    const program = join(folder, 'use-mock.mjs')
    copyFileSync(join(import.meta.dirname, 'programs/use-mock.js'), program)
    expect(execFileSync(nodeOf(version), [program], { cwd: folder, encoding: 'utf8' })).toBe('done\n')
  })

  test('is there for those who require it', () => {
    const code = `const { createMockFetch, startMock } = require('@countersign/mock')
      const spec = { openapi: '3.1.0', paths: { '/x': { get: { responses: { 200: {} } } } } }
      startMock({ specs: { spec } }).then(async (mock) => {
        console.log((await fetch(mock.urlFor('spec') + '/x')).status, typeof createMockFetch)
        await mock.close()
      })`
    const options = { cwd: folder, encoding: 'utf8' } as const
    expect(execFileSync(nodeOf(version), ['--input-type=commonjs', '--eval', code], options)).toBe('200 function\n')
  })

  test('is a command that ends in order', async () => {
    const cli = join(folder, 'node_modules/.bin/countersign-mock')
    const args = ['--port', '0', '--json', '--spec', join(import.meta.dirname, 'programs/acme.json')]
    const child = spawn(nodeOf(version), [cli, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    const exit = new Promise((resolve) => child.on('close', resolve))
    const { url } = JSON.parse(await firstLine(child.stdout)) as { url: string }
    expect((await fetch(`${url}/acme/things`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
  })
})

const program = `
import { createMockFetch, startMock, type Exchange, type Mock, type Reply } from '@countersign/mock'
export async function use(reply: Reply): Promise<[string, Exchange[], typeof fetch]> {
  const mock: Mock = await startMock({ vendors: ['acme'], port: 0, seed: 1 })
  mock.when('acme', 'getThing').replyWith({ status: 409 }, { example: 'x' }, () => ({ body: {} }), reply)
  await mock.close()
  return [mock.urlFor('acme'), mock.requests, createMockFetch({ dynamic: true })]
}`

describe('a strict program that uses the mock compiles', () => {
  // The oldest that is supported and the newest; those in between are tried where everything is installed for real.
  const matrix = [
    { version: '5.4', dom: false },
    { version: '7', dom: true },
  ]
  test.each(matrix)('on TypeScript $version, DOM library: $dom', ({ version, dom }) => {
    expect(compile(folder, program, version, dom)).toBe('')
  })
})

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    stream.on('data', (chunk) => {
      text += String(chunk)
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
  })
}
