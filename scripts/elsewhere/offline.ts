import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createSteps } from '../steps.ts'

/** The part of `pnpm test:elsewhere` that has no network: `start` until its first answer while its port is taken, then `test`. */
const steps = createSteps()
const pnpm = ['-y', 'pnpm@12']
const port = 4310

const taken = createServer().listen(4010, '127.0.0.1')
await once(taken, 'listening') // what runs below blocks this process
await steps.run('start names the port that is taken', () => {
  const { status, stdout, stderr } = spawnSync('npx', [...pnpm, 'start'], { encoding: 'utf8', timeout: 120_000 })
  if (status !== 1 || !/^Port 4010 on 127\.0\.0\.1 is in use/m.test(stderr)) throw new Error(`${stdout}${stderr}`)
})
await steps.run('start answers on another port', async () => {
  const child = spawn('npx', [...pnpm, 'start', '--port', String(port)], { stdio: 'ignore', detached: true })
  try {
    const answer = await firstAnswer(`http://127.0.0.1:${port}/health`)
    if (answer.status !== 200) throw new Error(`/health answered ${answer.status}`)
    const page = await fetch(`http://127.0.0.1:${port}/docs/`)
    if (!(await page.text()).includes('<h1')) throw new Error('/docs/ is no page')
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGTERM')
  }
})
await steps.run('test passes', () => {
  const { status, stdout } = spawnSync('npx', [...pnpm, 'test'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 100_000_000,
  })
  console.log(stdout)
  if (status !== 0 || !/^[1-9]\d* passed, 0 failed(, \d+ skipped)?$/m.test(stdout))
    throw new Error(`it ended with ${status}`)
})
taken.close()
steps.close()

async function firstAnswer(url: string): Promise<Response> {
  const deadline = Date.now() + 120_000
  for (;;) {
    try {
      return await fetch(url)
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
