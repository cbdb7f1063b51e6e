import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, npmInstall } from '@countersign/package-tests'
import { afterAll, describe, expect, test } from 'vitest'

const { folder, remove } = npmInstall([join(import.meta.dirname, '..')])
afterAll(() => remove())

// Under the Node that runs this; `test:install` does the same with every Node there is.
describe('the installed mock', () => {
  test('serves tests that use it, and lets them end', () => {
    // A program that uses the installed packages has to stand beside them.
    const program = join(folder, 'use-mock.mjs')
    copyFileSync(join(import.meta.dirname, 'programs/use-mock.js'), program)
    expect(execFileSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' })).toBe('done\n')
  })

  test('is there for those who require it', () => {
    const program = join(folder, 'require-mock.cjs')
    copyFileSync(join(import.meta.dirname, 'programs/require-mock.cjs'), program)
    expect(execFileSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' })).toBe('done\n')
  })

  test('is a command that ends in order', async () => {
    const cli = join(folder, 'node_modules/.bin/countersign-mock')
    const args = ['--port', '0', '--json', '--spec', join(import.meta.dirname, 'programs/acme.json')]
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
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
  test.each(['with DOM', 'without DOM'])('%s', (lib) => {
    expect(compile(folder, program, lib === 'with DOM')).toBe('')
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
