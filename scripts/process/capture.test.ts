import { expect, test } from 'vitest'
import { capture } from './capture.ts'

const run = (program: string, signal?: AbortSignal) =>
  capture(process.execPath, ['--eval', program], { ...(signal && { signal }) })

test('what a command prints on both streams is kept, with its exit code', async () => {
  const program = "console.log('é'); setTimeout(() => { console.error('why'); process.exitCode = 3 }, 50)"
  expect(await run(program)).toEqual({ code: 3, printed: 'é\nwhy\n' })
})

test('a command that is not there, or is called off, throws', async () => {
  await expect(capture('no-such-command', [], {})).rejects.toThrow('ENOENT')
  await expect(run('setTimeout(() => {}, 60_000)', AbortSignal.abort())).rejects.toThrow('aborted')
})
