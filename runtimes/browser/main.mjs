import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

// A page that knows nothing of Node: it loads what esbuild made of `bundled/main.js`.
const page = '<!doctype html><title>Countersign</title>'
const server = createServer(async ({ url }, response) => {
  if (url === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  const script = await readFile(`out/esbuild${url}`).catch(() => undefined)
  response.writeHead(script ? 200 : 404, { 'content-type': 'text/javascript' }).end(script)
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
const tab = await browser.newPage()
await tab.goto(`http://127.0.0.1:${server.address().port}/`)
const done = await tab.evaluate(async (mock) => (await import('/main.js')).run(mock), process.env.MOCK_URL)
console.log(JSON.stringify(done))
await browser.close()
server.close()
